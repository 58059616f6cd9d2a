import { TriangleAlert } from "lucide"
import { Icon } from "../icon/Icon"
import { type GridPlace, gridPlaceAttributes } from "../grid/gridPlace"
import { usePanel } from "../panelContext"
import { type ListPlace, placeAttributes } from "../timeline/listPlace"

// Still an interaction, so that counts and places hold; nothing of it is repeated, since something in it made it fail.
const ATTRIBUTES = {
  "data-journey-row": "",
  "data-direction": "unknown",
  "data-channel": "other",
  "data-outcome": "unknown",
  "data-score-change": "unknown",
  "data-journey-unreadable": "",
} as const

/** Stands in the timeline where an interaction could not be rendered. */
export function UnreadableRow(place: ListPlace) {
  return (
    <li {...placeAttributes(place)} className="cj-row cj-unreadable" {...ATTRIBUTES}>
      <Sentence />
    </li>
  )
}

/** The same in the grid. */
export function UnreadableGridRow(place: GridPlace) {
  return (
    <tr {...gridPlaceAttributes(place)} className="cj-row cj-grid-open" {...ATTRIBUTES}>
      <td className="cj-unreadable">
        <Sentence />
      </td>
    </tr>
  )
}

function Sentence() {
  const { words } = usePanel()
  return (
    <p className="cj-muted">
      <Icon of={TriangleAlert} className="cj-icon" size={12} /> {words.rowUnreadable}
    </p>
  )
}
