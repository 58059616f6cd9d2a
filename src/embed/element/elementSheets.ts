import { adoptPanelSheet } from "../../view/panelSheet"
import css from "./element.css?inline"
import { shadowSheet } from "./shadowSheet"

const elementSheet = shadowSheet(css)

/** Puts the element's sheet and the panel's on a shadow root; the returned function takes them off again. */
export function adoptElementSheets(root: ShadowRoot): () => void {
  const sheet = elementSheet(root)
  if (sheet === null) return () => {}
  root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets]
  const releasePanelSheet = adoptPanelSheet(root)
  return () => {
    releasePanelSheet()
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet)
  }
}
