import type { ReactNode } from "react"
import { usePanel } from "../panelContext"
import type { MonthHead } from "./monthGroups"

/** A month: its heading, which stays in sight while its rows go by, and the list of its rows. */
export function MonthSection({
  head,
  measure,
  children,
}: {
  readonly head: MonthHead | null
  readonly measure?: (element: HTMLElement | null) => void
  readonly children: ReactNode
}) {
  const { words, formats } = usePanel()
  const name =
    head === null
      ? words.latest
      : head.month === "unknown"
        ? words.undated
        : formats.month(head.month)
  return (
    <div className="cj-month">
      {head !== null && (
        <div
          ref={measure}
          className="cj-month-head"
          data-index={measure === undefined ? undefined : head.index}
        >
          <h3 className="cj-month-name" data-journey-month={head.month}>
            {name}
          </h3>
          <span className="cj-month-count">{words.interactions(head.count)}</span>
        </div>
      )}
      {/* Safari takes a list without bullets for no list: the role says that it is one. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul role="list" aria-label={name} className="cj-rows">
        {children}
      </ul>
    </div>
  )
}
