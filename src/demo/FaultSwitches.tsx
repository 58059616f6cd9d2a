import { type Faults, NO_FAULTS } from "customer-journey-panel/host/simulated"
import { Choices } from "./Choices"

type Chance = Exclude<keyof Faults, "latencyMs" | "lateMs">

const CHANCES: readonly { readonly fault: Chance; readonly label: string }[] = [
  { fault: "loss", label: "Replies are lost" },
  { fault: "duplicates", label: "Replies come twice" },
  { fault: "reordering", label: "Replies change order" },
  { fault: "late", label: "Late replies (13 s)" },
  { fault: "error", label: "WS_Error instead" },
  { fault: "malformed", label: "Malformed replies" },
  { fault: "otherFilter", label: "Rows of another filter" },
]

const OFTEN = [
  { value: "0", label: "Off" },
  { value: "0.3", label: "Some" },
  { value: "1", label: "All" },
] as const

const LATENCIES = [
  { value: "0", label: "None", range: [0, 0] },
  { value: "1", label: "0.2–0.8 s", range: [200, 800] },
  { value: "2", label: "2–5 s", range: [2_000, 5_000] },
] as const

/** How many kinds of fault are switched on. */
export const countFaults = (faults: Faults): number =>
  CHANCES.filter(({ fault }) => faults[fault] > 0).length + (faults.latencyMs[1] > 0 ? 1 : 0)

/** A switch for each fault: off, some replies, or all of them. */
export function FaultSwitches(props: {
  readonly faults: Faults
  readonly onChange: (faults: Faults) => void
}) {
  const { faults, onChange } = props
  const latency = LATENCIES.find(({ range }) => range[1] === faults.latencyMs[1]) ?? LATENCIES[0]
  return (
    <section className="faults" aria-label="Faults">
      <div className="drawer-head">
        <h2>Faults of this desktop</h2>
        <button
          type="button"
          className="link"
          disabled={countFaults(faults) === 0}
          onClick={() => onChange(NO_FAULTS)}
        >
          All off
        </button>
      </div>
      <div className="fault">
        <span>Latency</span>
        <Choices
          label="Latency"
          name="latency"
          options={LATENCIES}
          value={latency.value}
          onChange={(value) => {
            const found = LATENCIES.find((each) => each.value === value) ?? LATENCIES[0]
            onChange({ ...faults, latencyMs: found.range })
          }}
        />
      </div>
      {CHANCES.map(({ fault, label }) => (
        <div className="fault" key={fault}>
          <span>{label}</span>
          <Choices
            label={label}
            name={fault}
            options={OFTEN}
            value={OFTEN.find(({ value }) => Number(value) === faults[fault])?.value ?? "0"}
            onChange={(value) => onChange({ ...faults, [fault]: Number(value) })}
          />
        </div>
      ))}
    </section>
  )
}
