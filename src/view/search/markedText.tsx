import { Fragment, type ReactNode } from "react"
import { findHits } from "../../model/findHits"

/** Text that is safe to show, with what is searched for marked in it. No component: rows have many such texts. */
export function markedText(text: string, search: string): ReactNode {
  const hits = search === "" ? [] : findHits(text, search)
  if (hits.length === 0) return text
  return (
    <>
      {hits.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(hits[index - 1]?.end ?? 0, start)}
          <mark className="cj-hit">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(hits.at(-1)?.end)}
    </>
  )
}
