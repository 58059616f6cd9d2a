import { TriangleAlert } from "lucide"
import { Icon } from "../icon/Icon"

/** A quiet line in the place of a part of the panel that could not be rendered: what is around it goes on. */
export function UnreadablePart({ text }: { readonly text: string }) {
  return (
    <p className="cj-muted cj-unreadable-part">
      <Icon of={TriangleAlert} className="cj-icon" size={12} /> {text}
    </p>
  )
}
