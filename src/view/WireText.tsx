import type { ReactElement, ReactNode } from "react"
import { findHits } from "../model/findHits"
import { displayNumber, displayText } from "./format/displayText"
import { markedText } from "./search/markedText"
import { digitGroups } from "./format/digitGroups"
import { standsAlone } from "./format/standsAlone"
import { type PanelContext, usePanel } from "./panelContext"
import { useSearch } from "./search/searchContext"

type RowPanel = Pick<PanelContext, "direction" | "groupsDigits">

interface WireTextProps {
  readonly text: string
  readonly className?: string | undefined
  /** Whether the search looks at it: its hits are marked. Never where the text is masked. */
  readonly isSearched?: boolean
}

/** Text from the wire, isolated: its direction is its own and reorders nothing around it (fault 28). */
export function WireText({ text, className, isSearched = false }: WireTextProps) {
  const search = useSearch()
  return wireText(text, isSearched ? search : "", className)
}

/**
 * A number or address from the wire: always left to right, whatever stands around it. The digits of a phone number stand
 * in groups by the sheet alone: its text, and so what is found and copied, has nothing between them.
 */
export function WireNumber({ text, className, isSearched = false }: WireTextProps) {
  const search = useSearch()
  return (
    <bdi dir="ltr" className={className}>
      {numberText(text, isSearched ? search : "", usePanel())}
    </bdi>
  )
}

/** `WireText` without a component of its own, for rows, which have many. Hits of `search` are marked. */
export const wireText = (text: string, search: string, className?: string): ReactElement => (
  <bdi dir="auto" className={className}>
    {markedText(displayText(text), search)}
  </bdi>
)

/** `wireText` without an element, where it needs none. */
export const bareText = (text: string, search: string, panel: RowPanel): ReactNode =>
  standsAlone(text, panel) ? markedText(displayText(text), search) : wireText(text, search)

/** `WireNumber` without a component of its own, and without an element where it needs none. */
export function bareNumber(text: string, search: string, panel: RowPanel): ReactNode {
  const shown = numberText(text, search, panel)
  return standsAlone(text, panel) ? shown : <bdi dir="ltr">{shown}</bdi>
}

function numberText(text: string, search: string, { groupsDigits }: RowPanel): ReactNode {
  const shown = displayNumber(text)
  const isPlain = !groupsDigits || findHits(shown, search).length > 0
  const groups = isPlain ? null : digitGroups(shown)
  return groups === null ? markedText(shown, search) : groups.map(digitGroup)
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
