import { useMemo } from "react"
import { systemClock } from "../bridge/clock"
import { firstChoice } from "../model/choice"
import { JourneyPanel } from "../view/JourneyPanel"
import { english } from "../view/words/english"
import { readConfig } from "./config"
import { browserEnvironment } from "./configEnvironment"
import { type ConfigProblem, problemLine } from "./configProblem"

/** What stands in the panel's place while its configuration or its call is wrong: each problem, by its key. */
export function ConfigNotice({ problems }: { readonly problems: readonly ConfigProblem[] }) {
  const settings = useMemo(() => defaultView(), [])
  const { title, sentence } = english.failure("CONFIG")
  const lines = [sentence, ...problems.map(problemLine)]
  return (
    <JourneyPanel
      call={null}
      state={NOTHING}
      choice={firstChoice(settings.firstScope)}
      onChoice={ignore}
      settings={settings}
      clock={systemClock}
      notice={{ title, sentence: lines.join("\n"), code: "CONFIG" }}
    />
  )
}

const ignore = (): void => {}
const NOTHING = {
  journey: null,
  partial: false,
  busy: false,
  slow: false,
  error: null,
  refresh: ignore,
}

function defaultView() {
  const read = readConfig(
    {},
    { name: "config", needsOrigins: false, environment: browserEnvironment() },
  )
  if (!read.ok) throw new Error("The default configuration must be right.")
  return read.config.view
}
