import type { WrapUp } from "customer-journey-panel/host/simulated"
import { useState } from "react"

const OUTCOMES = [
  { id: 0, name: "Success" },
  { id: 4, name: "Callback" },
  { id: 5, name: "Do not call" },
  { id: 101, name: "Interested" },
  { id: 103, name: "Not interested" },
  { id: 110, name: "Promise to pay" },
  { id: 130, name: "Query resolved" },
] as const

const MOST = 20

/** What the agent writes after the talk: it settles the call's row, and the lead score in it. */
export function WrapUpForm({ onSave }: { readonly onSave: (wrapUp: WrapUp) => void }) {
  const [outcomeId, setOutcomeId] = useState(0)
  const [comment, setComment] = useState("")
  const [scoreChange, setScoreChange] = useState(0)
  const [saved, setSaved] = useState(false)
  const outcome = OUTCOMES.find(({ id }) => id === outcomeId)?.name ?? "Success"
  return (
    <form
      className="card wrap-up"
      aria-label="Wrap-up"
      onChange={() => setSaved(false)}
      onSubmit={(event) => {
        event.preventDefault()
        onSave({ outcomeId, outcome, comment, scoreChange })
        setSaved(true)
      }}
    >
      <label className="field">
        <span>Outcome</span>
        <select
          value={String(outcomeId)}
          onChange={(event) => setOutcomeId(Number(event.target.value))}
        >
          {OUTCOMES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Lead score {scoreChange > 0 ? `+${scoreChange}` : scoreChange}</span>
        <input
          type="range"
          min={-MOST}
          max={MOST}
          value={scoreChange}
          onChange={(event) => setScoreChange(Number(event.target.value))}
        />
      </label>
      <label className="field wide">
        <span>Notes</span>
        <textarea rows={2} value={comment} onChange={(event) => setComment(event.target.value)} />
      </label>
      <button type="submit" className="button primary">
        Save wrap-up
      </button>
      <output>{saved ? "Saved. Refresh the panel to see it." : ""}</output>
    </form>
  )
}
