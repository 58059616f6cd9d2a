import { foldWithOrigins } from "./foldText"
import { type SearchWord, searchWords } from "./searchWords"

/** A part of a text that a search found: UTF-16 positions, the end exclusive. */
export interface Hit {
  readonly start: number
  readonly end: number
}

/**
 * Where the words of a search occur in a text, for marking: in order, never overlapping or touching. Case and accents
 * don't matter, and a number is found whatever separators it is written with. What `matchesSearch` matches has hits.
 */
export function findHits(text: string, query: string): Hit[] {
  const words = searchWords(query)
  if (words.length === 0) return []
  const { folded, startOf, endOf } = foldWithOrigins(text)
  const found = words
    .flatMap((word) => occurrences(folded, word))
    .map(({ start, end }) => ({ start: startOf(start), end: endOf(end - 1) }))
    .toSorted((a, b) => a.start - b.start)
  const hits: Hit[] = []
  for (const hit of found) {
    const last = hits.at(-1)
    if (last === undefined || last.end < hit.start) hits.push(hit)
    else if (last.end < hit.end) hits[hits.length - 1] = { start: last.start, end: hit.end }
  }
  return hits
}

function occurrences(folded: string, { text, number }: SearchWord): Hit[] {
  const hits: Hit[] = []
  for (let at = folded.indexOf(text); at !== -1; at = folded.indexOf(text, at + text.length)) {
    hits.push({ start: at, end: at + text.length })
  }
  for (const { 0: sign, index } of number === null ? [] : folded.matchAll(number)) {
    hits.push({ start: index, end: index + sign.length })
  }
  return hits
}
