import { Component, type ReactNode } from "react"
import { FaultListenerContext } from "./faultListener"

interface RowBoundaryProps {
  /** What the row shows. Another one is tried anew. */
  readonly of: unknown
  /** What stands in the row's place when it threw. */
  readonly fallback: ReactNode
  readonly children: ReactNode
}

interface RowBoundaryState {
  readonly failed: boolean
  readonly of: unknown
}

/** Keeps a row that throws while it is rendered from taking the rows around it along. */
export class RowBoundary extends Component<RowBoundaryProps, RowBoundaryState> {
  static override contextType = FaultListenerContext
  declare context: React.ContextType<typeof FaultListenerContext>
  override state: RowBoundaryState = { failed: false, of: this.props.of }

  static getDerivedStateFromError(): Partial<RowBoundaryState> {
    return { failed: true }
  }

  static getDerivedStateFromProps(
    { of }: RowBoundaryProps,
    state: RowBoundaryState,
  ): RowBoundaryState | null {
    return of === state.of ? null : { failed: false, of }
  }

  override componentDidCatch(): void {
    this.context("row")
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
