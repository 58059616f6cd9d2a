import type { Interaction } from "../../model/interaction"
import { usePanel } from "../panelContext"
import { WireNumber, WireText } from "../WireText"
import { rowFields } from "./rowFields"

/** Every field in full, with "unknown" for what the desktop did not say. */
export function RowDetails({ interaction }: { readonly interaction: Interaction }) {
  const panel = usePanel()
  return (
    <dl className="cj-details">
      {rowFields(interaction, panel).map(({ field, text, isNumber }) => (
        <div key={field} className="cj-field">
          <dt>{panel.words.field(field)}</dt>
          <dd>
            {text === null ? (
              <span className="cj-muted">{panel.words.unknown}</span>
            ) : isNumber ? (
              <WireNumber text={text} />
            ) : (
              <WireText text={text} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
