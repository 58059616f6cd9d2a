import type { GuardScene, PageFrame } from "../../e2e/harness/scene"

/** A scene of an engine, in which one can click, too. */
export interface EngineScene extends GuardScene {
  /** Clicks what a selector finds in a document, as a person would. */
  click(frame: PageFrame, selector: string): Promise<void>
}
