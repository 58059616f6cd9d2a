import { useMemo } from "react"
import { brief } from "../../model/brief"
import type { Context } from "../../model/context"
import type { Interaction } from "../../model/interaction"
import type { Journey } from "../../model/journey"
import type { Scope } from "../../model/scope"
import { channelName } from "../channelName"
import { type PanelContext, usePanel } from "../panelContext"
import { type BriefFact, briefFacts } from "./briefFacts"
import { isWholeMonth } from "./isWholeMonth"

/**
 * The facts of the brief for what is held of the period. Where the desktop was asked for one channel or for fewer
 * months than are chosen, they say so; where it was asked for less than 30 days, the attempts are left out.
 */
export function useBrief(
  journey: Journey | null,
  /** All rows of the period, newest first. */
  inPeriod: readonly Interaction[],
  months: number,
  context: Context,
): readonly BriefFact[] {
  const panel = usePanel()
  const scope = journey?.scope ?? null
  return useMemo(
    () => (scope === null ? [] : briefOf(scope, inPeriod, months, context, panel)),
    [scope, inPeriod, months, context, panel],
  )
}

/** The same, for whoever needs it once. */
export function briefOf(
  scope: Scope,
  inPeriod: readonly Interaction[],
  months: number,
  context: Context,
  panel: PanelContext,
): readonly BriefFact[] {
  const known = brief(inPeriod, context)
  const covered = Math.min(months, scope.months)
  const attempts30 = isWholeMonth(covered, context) ? known.attempts30 : null
  const channel = scope.channel === "all" ? null : channelName(scope.channel, panel)
  const period = scope.months < months ? panel.words.months(scope.months) : null
  const only = channel === null && period === null ? null : { channel, period }
  const settings = { now: context.now, months: covered, only }
  return briefFacts({ ...known, attempts30 }, settings, panel)
}
