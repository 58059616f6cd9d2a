/** Where the panel's page is. */
export interface PanelAddress {
  readonly url: string
  /** The exact origin that the panel's messages come from. */
  readonly origin: string
}

/**
 * The panel's address: what `<meta name="journey-panel-url">` says (the dev server names another origin there), else
 * the page that is built beside this one.
 */
export function panelAddress(page: Document): PanelAddress {
  const meta = page.querySelector<HTMLMetaElement>('meta[name="journey-panel-url"]')
  const url = new URL(meta?.content || "./embed/index.html", page.baseURI)
  return { url: url.href, origin: url.origin }
}
