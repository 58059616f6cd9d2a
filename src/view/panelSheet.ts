import brief from "./styles/brief.css?inline"
import details from "./styles/details.css?inline"
import filters from "./styles/filters.css?inline"
import grid from "./styles/grid.css?inline"
import header from "./styles/header.css?inline"
import highContrast from "./styles/highContrast.css?inline"
import menu from "./styles/menu.css?inline"
import now from "./styles/now.css?inline"
import offer from "./styles/offer.css?inline"
import panel from "./styles/panel.css?inline"
import quality from "./styles/quality.css?inline"
import row from "./styles/row.css?inline"
import states from "./styles/states.css?inline"
import strip from "./styles/strip.css?inline"
import timeline from "./styles/timeline.css?inline"
import tokens from "./styles/tokens.css?inline"

/** All styles of the panel as one text, for whoever can't adopt a sheet (a printed page, a test). */
export const panelCss: string = [
  tokens,
  highContrast,
  panel,
  header,
  brief,
  menu,
  filters,
  strip,
  timeline,
  now,
  row,
  details,
  grid,
  states,
  offer,
  quality,
].join("\n")

const sheets = new WeakMap<Document, CSSStyleSheet>()
const users = new WeakMap<DocumentOrShadowRoot, number>()

/**
 * Puts the panel's sheet on a document or shadow root; the returned function takes it off again with the last panel
 * that needed it. A constructable sheet and no style element, so that a strict CSP holds (decision 13). Where there is
 * none (jsdom), nothing happens.
 */
export function adoptPanelSheet(root: Node): () => void {
  if (!canAdopt(root)) return () => {}
  const sheet = sheetOf(root)
  if (sheet === null) return () => {}
  const before = users.get(root) ?? 0
  users.set(root, before + 1)
  // A host may have replaced the list of sheets meanwhile: look, rather than trust the count.
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }
  let released = false
  return () => {
    if (released) return
    released = true
    const left = (users.get(root) ?? 1) - 1
    users.set(root, left)
    if (left === 0) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }
}

// Read with the module, long before a call comes: to read it takes as long as to render a row, and the first call's rows
// would wait for it.
if (typeof document !== "undefined") sheetOf(document)

const canAdopt = (root: Node): root is Document | ShadowRoot => "adoptedStyleSheets" in root

// A sheet belongs to the document whose window made it: a panel rendered into a frame or a pop-up needs that one's.
function sheetOf(root: Document | ShadowRoot): CSSStyleSheet | null {
  const home = root.ownerDocument ?? root
  if (!("defaultView" in home)) return null
  let sheet = sheets.get(home)
  if (sheet === undefined) {
    const Sheet = home.defaultView?.CSSStyleSheet
    if (Sheet === undefined || typeof Sheet.prototype.replaceSync !== "function") return null
    sheet = new Sheet()
    sheet.replaceSync(panelCss)
    sheets.set(home, sheet)
  }
  return sheet
}
