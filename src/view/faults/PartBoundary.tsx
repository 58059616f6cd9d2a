import { Component, type ReactNode } from "react"
import { FaultListenerContext, type RenderFault } from "./faultListener"

interface PartBoundaryProps {
  /** Which part it is, for whoever is told that it threw. */
  readonly part: Exclude<RenderFault, "panel">
  /** What the part shows. Another one is tried anew. */
  readonly of: unknown
  /** What stands in the part's place when it threw. */
  readonly fallback: ReactNode
  readonly children: ReactNode
}

interface PartBoundaryState {
  readonly failed: boolean
  readonly of: unknown
}

/** Keeps a part that throws while it is rendered, such as a row, from taking what is around it along. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  static override contextType = FaultListenerContext
  declare context: React.ContextType<typeof FaultListenerContext>
  override state: PartBoundaryState = { failed: false, of: this.props.of }

  static getDerivedStateFromError(): Partial<PartBoundaryState> {
    return { failed: true }
  }

  static getDerivedStateFromProps(
    { of }: PartBoundaryProps,
    state: PartBoundaryState,
  ): PartBoundaryState | null {
    return of === state.of ? null : { failed: false, of }
  }

  override componentDidCatch(): void {
    this.context(this.props.part)
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
