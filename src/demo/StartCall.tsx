import { DIALECTS, type DialectId, type NewLine } from "customer-journey-panel/host/simulated"
import { Phone } from "lucide-react"
import { useState } from "react"
import { Choices } from "./Choices"
import { CustomerPicker } from "./CustomerPicker"
import { customers } from "./customers"

const KINDS = [
  { value: "inbound", label: "Inbound" },
  { value: "outbound", label: "Outbound" },
  { value: "preview", label: "Preview" },
] as const

/** The column from which a call starts: one click with what is chosen, and what can be chosen below it. */
export function StartCall({ onStart }: { readonly onStart: (line: NewLine) => void }) {
  const [customerKey, setCustomerKey] = useState(customers[0]?.key ?? "")
  const [platform, setPlatform] = useState<DialectId>("amazon")
  const [kind, setKind] = useState<NewLine["kind"]>("inbound")
  return (
    <section className="start-call" aria-label="Next call">
      <button
        type="button"
        className="button primary large"
        onClick={() => onStart({ customerKey, platform, kind })}
      >
        <Phone size={17} aria-hidden="true" />
        Start a call
      </button>
      <Choices label="Kind of call" name="kind" options={KINDS} value={kind} onChange={setKind} />
      <label className="field">
        <span>Telephony platform</span>
        <select
          value={platform}
          onChange={(event) => {
            const found = DIALECTS.find(({ id }) => id === event.target.value)
            if (found !== undefined) setPlatform(found.id)
          }}
        >
          {DIALECTS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <CustomerPicker value={customerKey} onChange={setCustomerKey} />
    </section>
  )
}
