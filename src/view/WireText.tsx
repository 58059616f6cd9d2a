import type { ReactNode } from "react"
import { findHits } from "../model/findHits"
import { displayNumber, displayText } from "./format/displayText"
import { markedText } from "./search/markedText"
import { digitGroups } from "./format/digitGroups"
import { usePanel } from "./panelContext"
import { useSearch } from "./search/searchContext"

/** Text from the wire, isolated: its direction is its own and reorders nothing around it (fault 28). */
export function WireText({
  text,
  className,
  isSearched = false,
}: {
  readonly text: string
  readonly className?: string | undefined
  /** Whether the search looks at it: its hits are marked. Never where the text is masked. */
  readonly isSearched?: boolean
}) {
  const search = useSearch()
  return (
    <bdi dir="auto" className={className}>
      {markedText(displayText(text), isSearched ? search : "")}
    </bdi>
  )
}

/**
 * A number or address from the wire: always left to right, whatever stands around it. The digits of a phone number stand
 * in groups by the sheet alone: its text, and so what is found and copied, has nothing between them.
 */
export function WireNumber({
  text,
  className,
  isSearched = false,
}: {
  readonly text: string
  readonly className?: string | undefined
  readonly isSearched?: boolean
}) {
  const search = useSearch()
  const { groupsDigits } = usePanel()
  const shown = displayNumber(text)
  const isPlain = !groupsDigits || (isSearched && findHits(shown, search).length > 0)
  const groups = isPlain ? null : digitGroups(shown)
  return (
    <bdi dir="ltr" className={className}>
      {groups === null ? markedText(shown, isSearched ? search : "") : groups.map(digitGroup)}
    </bdi>
  )
}

// Every second group keeps its distance to both sides: that needs half the elements.
const digitGroup = (digits: string, index: number): ReactNode =>
  index % 2 === 0 ? (
    digits
  ) : (
    <span key={index} className="cj-digits">
      {digits}
    </span>
  )
