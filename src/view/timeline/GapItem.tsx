import { usePanel } from "../panelContext"
import { type ListPlace, placeAttributes } from "./listPlace"

/** A silence between two attempts. */
export function GapItem({ days, ...place }: ListPlace & { readonly days: number }) {
  const { words } = usePanel()
  // A silence is no interaction: it has no place among them.
  const { "aria-posinset": _, "aria-setsize": __, ...attributes } = placeAttributes(place)
  return (
    <li {...attributes} className="cj-gap" data-journey-gap="">
      {words.silence(days)}
    </li>
  )
}
