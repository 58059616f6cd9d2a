import { FacetGroup } from "./FacetGroup"
import { FACET_NAMES, facetOptions, type FacetSource } from "./facetOptions"
import { usePanel } from "../panelContext"
import type { Choice } from "../../model/choice"

/** The filters behind the button, in place and over nothing: direction, kind of outcome, campaign, agent. */
export function FacetPanel({
  id,
  source,
  onChoice,
}: {
  readonly id: string
  readonly source: FacetSource
  readonly onChoice: (next: Choice) => void
}) {
  const panel = usePanel()
  return (
    // A fieldset of fieldsets would be read out twice; the button that opens it names it.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div id={id} role="group" aria-label={panel.words.filter} className="cj-facets">
      {FACET_NAMES.map((facet) => {
        const options = facetOptions(facet, source, panel)
        return options.length === 0 ? null : (
          <FacetGroup key={facet} facet={facet} options={options} onChoice={onChoice} />
        )
      })}
    </div>
  )
}
