import { useDeferredValue } from "react"

/** So many rows are searched, counted and shown well within a frame or two: to wait for another frame would take longer. */
export const DEFERRED_FROM = 10_001

/**
 * The search that the rows are filtered by: of a long journey a moment behind the field, so that typing never waits for
 * it. Only within one call: another call's rows are never looked at with this one's search. A search that is taken back is
 * gone at once: with other filters that go in the same step it would make two changes, and be read out twice.
 */
export function useDeferredSearch(search: string, callKey: string, rows: number): string {
  const tag = `${callKey}\n`
  const isLong = rows >= DEFERRED_FROM
  // What is not deferred must not change: it would be rendered once more.
  const deferred = useDeferredValue(isLong ? tag + search : "")
  if (search === "" || !isLong) return search
  return deferred.startsWith(tag) ? deferred.slice(tag.length) : search
}
