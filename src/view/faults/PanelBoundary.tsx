import { Component, Fragment, type ReactNode } from "react"
import { CrashScreen } from "./CrashScreen"
import type { FaultListener } from "./faultListener"

interface PanelBoundaryProps {
  /** Told once for each time that the panel threw. */
  readonly onFault: FaultListener
  /** The call that is on screen: with another one the panel is built anew by itself. */
  readonly call: string | null
  readonly children: ReactNode
}

interface PanelBoundaryState {
  readonly failed: boolean
  readonly call: string | null
  /** How often the panel was built anew. */
  readonly attempt: number
}

/**
 * Shows a screen with "Try again" in the place of a panel that threw while it was rendered, and tells its listener. The
 * page around it goes on. Trying again builds everything inside anew.
 */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { failed: false, call: this.props.call, attempt: 0 }

  static getDerivedStateFromError(): Partial<PanelBoundaryState> {
    return { failed: true }
  }

  static getDerivedStateFromProps(
    { call }: PanelBoundaryProps,
    state: PanelBoundaryState,
  ): Partial<PanelBoundaryState> | null {
    return call === state.call ? null : { call, failed: false }
  }

  override componentDidCatch(): void {
    this.props.onFault("panel")
  }

  readonly #rebuild = (): void =>
    this.setState(({ attempt }) => ({ failed: false, attempt: attempt + 1 }))

  override render(): ReactNode {
    return this.state.failed ? (
      <CrashScreen onRetry={this.#rebuild} />
    ) : (
      <Fragment key={this.state.attempt}>{this.props.children}</Fragment>
    )
  }
}
