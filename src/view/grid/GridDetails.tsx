import type { Interaction } from "../../model/interaction"
import { RowDetails } from "../row/RowDetails"
import { type GridPlace, gridPlaceAttributes } from "./gridPlace"

/** The details under a row of the grid. One cell, as wide as the grid by its style: how many columns stand is not known here. */
export function GridDetails({
  interaction,
  ...place
}: GridPlace & { readonly interaction: Interaction }) {
  return (
    <tr {...gridPlaceAttributes(place)} className="cj-grid-open" data-journey-details="">
      <td>
        <RowDetails interaction={interaction} />
      </td>
    </tr>
  )
}
