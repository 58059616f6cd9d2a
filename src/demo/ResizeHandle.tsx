import { type KeyboardEvent, type PointerEvent, useState } from "react"
import { NARROWEST, type PanelWidth, WIDEST } from "./usePanelWidth"

const STEP = 20

/** The edge between desk and panel: dragged with the pointer, moved with the arrow keys. */
export function ResizeHandle({ width }: { readonly width: PanelWidth }) {
  // Where the pointer was, and how wide the panel, when the drag began.
  const [drag, setDrag] = useState<{ readonly x: number; readonly px: number } | null>(null)

  function onKeyDown(event: KeyboardEvent): void {
    const next = afterKey(event.key, width.px)
    if (next === null) return
    event.preventDefault()
    width.set(next)
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrag({ x: event.clientX, px: width.px })
  }

  return (
    // A separator that can be focused and moved is a widget (ARIA 1.2), and no native element is one.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="resize-handle"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a rule can't be moved
      role="separator"
      aria-orientation="vertical"
      aria-label="Resize the panel"
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width.px}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-dragging={drag !== null}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        if (drag !== null) width.set(drag.px + drag.x - event.clientX)
      }}
      onPointerUp={() => setDrag(null)}
      onPointerCancel={() => setDrag(null)}
    />
  )
}

/** The width after a key; null for a key that means nothing here. The panel is on the right: left makes it wider. */
function afterKey(key: string, px: number): number | null {
  switch (key) {
    case "ArrowLeft":
      return px + STEP
    case "ArrowRight":
      return px - STEP
    case "Home":
      return NARROWEST
    case "End":
      return WIDEST
    default:
      return null
  }
}
