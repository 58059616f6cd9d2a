import { List, type IconNode, Table2 } from "lucide"
import { Icon } from "./icon/Icon"
import { JOURNEY_VIEWS, type JourneyView } from "./journeyView"
import { useAction } from "./keys/useAction"
import { usePanel } from "./panelContext"
import { useUniqueName } from "./useUniqueName"

const ICONS: Readonly<Record<JourneyView, IconNode>> = { timeline: List, grid: Table2 }

/** Timeline or grid, as native radios under the looks of joined icons: the browser brings the arrow keys. */
export function ViewSwitch({
  view,
  onView,
}: {
  readonly view: JourneyView
  readonly onView: (view: JourneyView) => void
}) {
  const { words } = usePanel()
  const name = useUniqueName()
  useAction("view", () => onView(view === "grid" ? "timeline" : "grid"))
  return (
    <div
      role="radiogroup"
      aria-label={words.viewSwitch}
      className="cj-segments cj-view-switch"
      data-journey-view={view}
    >
      {JOURNEY_VIEWS.map((each) => {
        return (
          <label key={each} className="cj-segment" title={words.view(each)}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === view}
              aria-label={words.view(each)}
              onChange={() => onView(each)}
              suppressHydrationWarning
            />
            <Icon of={ICONS[each]} className="cj-icon" size={15} />
          </label>
        )
      })}
    </div>
  )
}
