import { useMemo } from "react"
import { systemClock } from "../bridge/clock"
import { firstChoice } from "../model/choice"
import { JourneyPanel } from "../view/JourneyPanel"
import { english } from "../view/words/english"
import { readConfig } from "./config"
import { browserEnvironment } from "./configEnvironment"
import type { ConfigProblem } from "./configProblem"

/** Why the panel can't work here. */
export interface StartNoticeProps {
  readonly code: "CONFIG" | "NO_HOST"
  /** What is wrong with the configuration or the call, each problem by its key. */
  readonly problems: readonly ConfigProblem[]
}

/** What stands in the panel's place while its configuration or its call is wrong, or while there is no desktop. */
export function StartNotice({ code, problems }: StartNoticeProps) {
  const settings = useMemo(() => defaultView(), [])
  const { title, sentence } = english.failure(code)
  const details = problems.map(({ key, problem, remedy }) => ({
    name: key,
    text: `${problem}. ${remedy}`,
  }))
  return (
    <JourneyPanel
      call={null}
      state={NOTHING}
      choice={firstChoice(settings.firstScope)}
      onChoice={ignore}
      settings={settings}
      clock={systemClock}
      notice={{ title, sentence, details, code }}
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
