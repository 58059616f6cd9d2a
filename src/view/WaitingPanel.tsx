import { LoadingScreen } from "./states/LoadingScreen"
import { usePanelSheet } from "./usePanelSheet"
import type { ViewSettings } from "./viewSettings"

/** What stands in the panel's place until its language is here: the shape of it, without a word. */
export function WaitingPanel({
  settings,
}: {
  readonly settings: Pick<ViewSettings, "theme" | "density">
}) {
  const adopt = usePanelSheet()
  return (
    <section
      ref={adopt}
      className="cj-panel"
      aria-busy="true"
      data-journey-panel=""
      data-state="loading"
      data-theme={settings.theme}
      data-density={settings.density}
    >
      <LoadingScreen />
    </section>
  )
}
