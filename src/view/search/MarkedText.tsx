import { Fragment } from "react"
import { findHits } from "../../model/findHits"
import { useSearch } from "./searchContext"

/** Text that is safe to show, with what is searched for marked in it. */
export function MarkedText({ text }: { readonly text: string }) {
  const search = useSearch()
  const hits = search === "" ? [] : findHits(text, search)
  if (hits.length === 0) return <>{text}</>
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
