import { displayNumber, displayText } from "./format/displayText"
import { markedText } from "./search/markedText"
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

/** A number or address from the wire: always left to right, whatever stands around it. */
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
  return (
    <bdi dir="ltr" className={className}>
      {markedText(displayNumber(text), isSearched ? search : "")}
    </bdi>
  )
}
