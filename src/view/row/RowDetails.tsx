import { Copy } from "lucide"
import { Icon } from "../icon/Icon"
import type { Interaction } from "../../model/interaction"
import { copiedText, rowText } from "../actions/rowText"
import { useTakers } from "../actions/takersContext"
import { usePanel } from "../panelContext"
import { WireNumber, WireText } from "../WireText"
import type { FieldName } from "../words/words"
import { rowFields } from "./rowFields"

/** What the search looks at, wherever it is shown: some of it may have no room outside the details. */
const SEARCHED: ReadonlySet<FieldName> = new Set([
  "comment",
  "outcome",
  "agent",
  "campaign",
  "number",
])

/**
 * Every field in full, with "unknown" for what the desktop did not say. Each value can be copied, and all of them; what
 * is masked is copied masked.
 */
export function RowDetails({ interaction }: { readonly interaction: Interaction }) {
  const panel = usePanel()
  const { words } = panel
  const { copy } = useTakers()
  const fields = rowFields(interaction, panel)
  const isSearched = (field: FieldName) => !panel.privacy && SEARCHED.has(field)
  return (
    <div className="cj-details">
      <dl className="cj-fields">
        {fields.map(({ field, text, kind }) => (
          <div key={field} className="cj-field">
            <dt>{words.field(field)}</dt>
            <dd>
              {text === null ? (
                <span className="cj-muted">{words.unknown}</span>
              ) : kind === "figure" ? (
                <bdi>{text}</bdi>
              ) : kind === "number" ? (
                <WireNumber text={text} isSearched={isSearched(field)} />
              ) : (
                <WireText text={text} isSearched={isSearched(field)} />
              )}
              {text !== null && (
                <button
                  type="button"
                  className="cj-icon-button cj-copy"
                  aria-label={words.copyField(field)}
                  title={words.copyField(field)}
                  onClick={() => void copy(copiedText(text, kind), "value")}
                >
                  <Icon of={Copy} className="cj-icon" size={13} />
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className="cj-button cj-copy-row"
        onClick={() => void copy(rowText(fields, panel), "row")}
      >
        {words.copyRow}
      </button>
    </div>
  )
}
