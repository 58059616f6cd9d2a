import { useDeferredValue } from "react"

/**
 * The search that the rows are filtered by: a moment behind the field, so that typing never waits for a long journey.
 * Only within one call: another call's rows are never looked at with this one's search. A search that is taken back is
 * gone at once: with other filters that go in the same step it would make two changes, and be read out twice.
 */
export function useDeferredSearch(search: string, callKey: string): string {
  const tag = `${callKey}\n`
  const deferred = useDeferredValue(tag + search)
  if (search === "") return search
  return deferred.startsWith(tag) ? deferred.slice(tag.length) : search
}
