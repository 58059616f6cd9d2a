/** The heading is the first row of the table. */
const HEADING_ROWS = 1

/** Where an entry stands in the grid, and what measures it where the grid is windowed. */
export interface GridPlace {
  /** Its index among all entries, whether they are in the DOM or not. */
  readonly index: number
  readonly measure?: ((element: HTMLElement | null) => void) | undefined
}

/** The attributes of a `<tr>` in that place. */
export const gridPlaceAttributes = ({ index, measure }: GridPlace) => ({
  ref: measure,
  "data-index": index,
  "aria-rowindex": index + HEADING_ROWS + 1,
})

/** `aria-rowcount` of a grid with so many entries. */
export const gridRowCount = (entries: number): number => entries + HEADING_ROWS
