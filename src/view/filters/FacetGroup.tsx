import { useState } from "react"
import { foldText } from "../../model/foldText"
import { usePanel } from "../panelContext"
import type { FacetName, FacetOption } from "./facetOptions"
import type { Choice } from "../../model/choice"
import { ToggleButton } from "./ToggleButton"

/** From so many values on, a field narrows the list. */
const LONG = 9
/** So many are offered at once: nobody reads more, and every one costs time at every key that is typed. */
const MOST = 60

/** The values of one filter as toggles. A long list scrolls in itself, and a field narrows it. */
export function FacetGroup({
  facet,
  options,
  onChoice,
}: {
  readonly facet: FacetName
  readonly options: readonly FacetOption[]
  readonly onChoice: (next: Choice) => void
}) {
  const { words } = usePanel()
  const [wanted, setWanted] = useState("")
  const isLong = options.length >= LONG
  const offered =
    isLong && wanted.trim() !== ""
      ? options.filter(
          ({ label, pressed }) => pressed || foldText(label).includes(foldText(wanted.trim())),
        )
      : options
  const beyond = offered.slice(MOST)
  // What is chosen is always there to be taken back.
  const shown = [...offered.slice(0, MOST), ...beyond.filter(({ pressed }) => pressed)]
  const left = offered.length - shown.length
  return (
    <fieldset className="cj-facet">
      <legend className="cj-facet-name">{words.facet(facet)}</legend>
      {isLong && (
        <input
          type="text"
          className="cj-input cj-facet-find"
          aria-label={words.findOption(facet)}
          placeholder={words.findOption(facet)}
          autoComplete="off"
          spellCheck={false}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <div className="cj-toggles" data-long={isLong ? "" : undefined}>
        {shown.map(({ key, label, count, pressed, next }) => (
          <ToggleButton
            key={key}
            label={label}
            count={count}
            pressed={pressed}
            onToggle={() => onChoice(next)}
          />
        ))}
        {offered.length === 0 && <p className="cj-muted">{words.noOption}</p>}
        {left > 0 && <p className="cj-muted">{words.moreOptions(left)}</p>}
      </div>
    </fieldset>
  )
}
