/** Stands in every row that the honest desktop of the fuzz sends. */
export const OURS_MARK = "row of ours"

/** What the panel's page notes of itself while it is fuzzed. */
export interface PanelWatch {
  /** Messages that reached the page, from anybody, those that it couldn't read among them. */
  received: number
  /** What was wrong on screen, or thrown, since it was last asked. */
  readonly wrong: string[]
  /** `"ours"`: our rows and no foreign word; `"no rows"`: no row at all. */
  expected: "ours" | "no rows"
}

declare global {
  interface Window {
    panelWatch: PanelWatch
  }
}

/**
 * Watches the panel from within its page: whatever is put on screen is looked at before it is painted. Runs as an init
 * script, so it uses nothing from outside itself.
 */
export function watchPanel({ hostile, ours }: { hostile: string; ours: string }): void {
  if (!location.pathname.includes("/embed/")) return
  const watch: PanelWatch = { received: 0, wrong: [], expected: "no rows" }
  const note = (what: string): void => {
    if (watch.wrong.length < 20) watch.wrong.push(what)
  }
  addEventListener("message", () => void watch.received++)
  addEventListener("messageerror", () => void watch.received++)
  addEventListener("error", ({ message }) => note(`error: ${message}`))
  addEventListener("unhandledrejection", ({ reason }) => note(`unhandled: ${String(reason)}`))

  function look(): void {
    const rows = [...document.querySelectorAll("[data-journey-row]")]
    if (watch.expected === "no rows") {
      if (rows.length > 0) note(`${rows.length} rows that nobody asked for`)
      return
    }
    if (!rows.every((row) => row.textContent.includes(ours))) note("a row that isn't ours")
    if (document.body.textContent.includes(hostile)) note("a hostile word")
    for (const element of document.body.querySelectorAll("img, script, iframe, a[href]")) {
      note(`an element <${element.localName}>`)
    }
  }
  addEventListener("DOMContentLoaded", () => {
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
  })
  window.panelWatch = watch
}
