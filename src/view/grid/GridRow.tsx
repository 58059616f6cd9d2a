import { type KeyboardEvent, memo } from "react"
import type { Interaction } from "../../model/interaction"
import { usePanel } from "../panelContext"
import { DetailsButton } from "../row/DetailsButton"
import { rowAttributes } from "../row/rowAttributes"
import { gridCell } from "./gridCell"
import { GRID_COLUMNS } from "./gridColumns"
import { type GridPlace, gridPlaceAttributes } from "./gridPlace"

/** One interaction of the grid, with every attribute that a row of the timeline has. */
export const GridRow = memo(function GridRow({
  interaction,
  rowKey,
  open,
  scoreJump,
  tabStop,
  onToggle,
  onFocus,
  onMove,
  ...place
}: GridPlace & {
  readonly interaction: Interaction
  readonly rowKey: string
  readonly open: boolean
  readonly scoreJump: boolean
  readonly tabStop: boolean
  readonly onToggle: (rowKey: string) => void
  readonly onFocus: (rowKey: string) => void
  readonly onMove: (event: KeyboardEvent<HTMLElement>, index: number) => void
}) {
  const panel = usePanel()
  return (
    <tr
      {...gridPlaceAttributes(place)}
      className="cj-row cj-grid-row"
      {...rowAttributes(interaction)}
    >
      {GRID_COLUMNS.map((column) => (
        <td key={column} data-column={column}>
          {gridCell(column, interaction, panel, scoreJump)}
        </td>
      ))}
      <td data-column="details">
        <DetailsButton
          interaction={interaction}
          open={open}
          tabStop={tabStop}
          onToggle={() => onToggle(rowKey)}
          onFocus={() => onFocus(rowKey)}
          onKeyDown={(event) => onMove(event, place.index)}
        />
      </td>
    </tr>
  )
})
