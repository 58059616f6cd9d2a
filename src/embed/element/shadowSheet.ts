/**
 * A constructable sheet for each shadow root that asks for it; those of one document share one, as a sheet works only in
 * the document that made it. Null where roots adopt none (jsdom, where nothing is painted either).
 */
export function shadowSheet(css: string): (root: ShadowRoot) => CSSStyleSheet | null {
  const sheets = new WeakMap<Document, CSSStyleSheet>()
  return (root) => {
    const home = root.ownerDocument
    const made = sheets.get(home)
    if (made !== undefined) return made
    const Sheet = home.defaultView?.CSSStyleSheet
    if (Sheet === undefined || !("adoptedStyleSheets" in root)) return null
    const sheet = new Sheet()
    sheet.replaceSync(css)
    sheets.set(home, sheet)
    return sheet
  }
}
