import css from "./blockGuard.css?inline"
import { shadowSheet } from "./shadowSheet"

const blockSheet = shadowSheet(css)

/**
 * Keeps the element a block. A page's `* { all: revert }` beats an ordinary rule of the element and makes it inline,
 * without a height; a rule that can't be beaten would also keep the page from hiding it or laying it out as it likes. So
 * the strong rule comes in only once the element is found to be inline, which no page has a use for. The observer tells
 * of it before the frame is painted, as an inline element measures nothing. Returns the function that ends it.
 */
export function keepBlock(root: ShadowRoot, inner: Element): () => void {
  const sheet = blockSheet(root)
  if (sheet === null || typeof ResizeObserver === "undefined") return () => {}
  const check = (): void => {
    if (root.adoptedStyleSheets.includes(sheet)) return
    if (getComputedStyle(root.host).display === "inline")
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }
  const observer = new ResizeObserver(check)
  observer.observe(root.host)
  observer.observe(inner)
  return () => {
    observer.disconnect()
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet)
  }
}
