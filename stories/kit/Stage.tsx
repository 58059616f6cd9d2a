import type { CSSProperties, ReactNode } from "react"
import { type Looks, LooksProvider } from "./looks"

/** The ground that a story stands on: as high as the page, as wide as it is told to be. */
export function Stage({
  looks,
  children,
}: {
  readonly looks: Looks
  readonly children: ReactNode
}) {
  const style: CSSProperties & Partial<Record<"--stage-width", string>> =
    looks.width === "fill" ? {} : { "--stage-width": `${looks.width}px` }
  return (
    <LooksProvider value={looks}>
      <div className="stage" data-theme={looks.theme} style={style}>
        <div className="stage-panel">{children}</div>
      </div>
    </LooksProvider>
  )
}
