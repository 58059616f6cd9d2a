import { useVirtualizer } from "@tanstack/react-virtual"
import { useRef } from "react"
import type { Interaction } from "../../src/model/interaction"
import { plainContender } from "../pages/plainRows"
import { render } from "../pages/reactRoot"
import { Row } from "../pages/Row"
import { start } from "../pages/start"

// As the documentation's example of rows that are measured.
function List({ rows }: { readonly rows: readonly Interaction[] }) {
  const parent = useRef<HTMLDivElement | null>(null)
  // The React Compiler would break on it, and is not used here.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => parent.current,
    estimateSize: () => 64,
    overscan: 5,
  })
  const items = virtualizer.getVirtualItems()
  return (
    <div
      ref={parent}
      className="list"
      style={{ height: 600, overflowY: "auto", contain: "strict" }}
    >
      <div style={{ height: virtualizer.getTotalSize(), width: "100%", position: "relative" }}>
        <div
          style={{
            position: "absolute",
            top: 0,
            left: 0,
            width: "100%",
            transform: `translateY(${items[0]?.start ?? 0}px)`,
          }}
        >
          {items.map(({ key, index }) => {
            const row = rows[index]
            return (
              <div key={key} data-index={index} ref={virtualizer.measureElement}>
                {row !== undefined && <Row row={row} />}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

start(
  plainContender({
    name: "React, @tanstack/react-virtual",
    isWhole: false,
    scroller: () => document.querySelector<HTMLElement>(".list") ?? document.body,
    show: (box, rows) => render(box, <List rows={rows} />),
  }),
)
