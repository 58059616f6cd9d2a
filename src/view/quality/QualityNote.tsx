import { memo, useMemo, useState } from "react"
import type { Journey } from "../../model/journey"
import { usePanel } from "../panelContext"
import { qualityFacts } from "./qualityFacts"

/** What was mended, merged, cut or left out of the answer, in one quiet line; by field and reason one click away. */
export const QualityNote = memo(function QualityNote({ journey }: { readonly journey: Journey }) {
  const { words } = usePanel()
  const [open, setOpen] = useState(false)
  const facts = useMemo(() => qualityFacts(journey), [journey])
  if (facts === null) return null
  const { received, repairs } = journey.quality
  const line = words.quality(facts)
  return (
    <div className="cj-quality">
      <p className="cj-note cj-quality-note">
        <span>{line}</span>
        <button
          type="button"
          className="cj-link-button"
          aria-expanded={open}
          aria-label={`${open ? words.hide : words.show}: ${line}`}
          onClick={() => setOpen((before) => !before)}
        >
          {open ? words.hide : words.show}
        </button>
      </p>
      {open && (
        // oxlint-disable-next-line jsx-a11y/no-redundant-roles
        <ul role="list" aria-label={words.qualityDetails} className="cj-quality-details">
          <li>{words.qualityReceived(received)}</li>
          {repairs.map(({ field, reason, count }) => (
            <li key={`${field} ${reason}`}>
              {words.qualityRepair({ field, reason: words.repairReason(reason), count })}
            </li>
          ))}
          {facts.merged > 0 && <li>{words.qualityMerged(facts.merged)}</li>}
          {facts.refused > 0 && <li>{words.qualityRefused(facts.refused)}</li>}
          {facts.cut > 0 && <li>{words.qualityCut(facts.cut)}</li>}
        </ul>
      )}
    </div>
  )
})
