import type { PanelDiagnostics } from "../panelDiagnostics"
import { keepBlock } from "./blockGuard"
import type { AllReports } from "./elementEvents"
import type { ElementPlan } from "./elementPlan"
import { adoptElementSheets } from "./elementSheets"
import { createElementView, type ElementView } from "./elementView"

/** The inside of the element: its shadow root with sheets, and the view that is played there while it is in a page. */
export interface ElementStage {
  /** The element came into a document, or into another one. */
  enter(): void
  show(plan: ElementPlan): void
  /** The element is gone for good, as far as anybody can tell; `enter` may still come. */
  leave(): void
  diagnostics(): PanelDiagnostics | null
}

/** Sets the stage up in an element's shadow root. Nothing is shown or listened to before `show`. */
export function createElementStage(root: ShadowRoot, reports: AllReports): ElementStage {
  const container = root.ownerDocument.createElement("div")
  container.className = "cj-element"
  root.append(container)
  let view: ElementView | null = null
  let putAway: (() => void) | null = null

  return {
    enter() {
      putAway?.()
      const releaseSheets = adoptElementSheets(root)
      const letBe = keepBlock(root, container)
      putAway = () => {
        letBe()
        releaseSheets()
      }
    },
    show(plan) {
      view ??= createElementView(container, reports)
      view.show(plan)
    },
    leave() {
      view?.end()
      view = null
      putAway?.()
      putAway = null
    },
    diagnostics: () => view?.diagnostics() ?? null,
  }
}
