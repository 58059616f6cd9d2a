import { type ReactNode, useLayoutEffect } from "react"

/** What stands inside, on a page that has a deployer's sheet. */
export function ThemeSheet({
  css,
  children,
}: {
  readonly css: string
  readonly children: ReactNode
}) {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [css])
  return children
}
