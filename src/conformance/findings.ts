import type { ConfigInput } from "../embed/configInput"
import type { Finder, Finding } from "./finding"
import { allChannelsFinding, channelFilterFinding } from "./findings/allChannelsFinding"
import { answeredFinding } from "./findings/answeredFinding"
import * as bus from "./findings/busFindings"
import { callIdFinding } from "./findings/callIdFinding"
import { datesFinding } from "./findings/datesFinding"
import { errorFinding } from "./findings/errorFinding"
import { latencyFinding } from "./findings/latencyFinding"
import { monthsFinding, periodFilterFinding } from "./findings/monthsFinding"
import * as spelling from "./findings/spellingFindings"
import { topicFinding } from "./findings/topicFinding"
import type { Observations } from "./observation"

/** Every question, in the order in which the report has them. */
const FINDERS: readonly Finder[] = [
  answeredFinding,
  bus.carrierFinding,
  bus.callEventsFinding,
  bus.syncFinding,
  topicFinding,
  spelling.sourceFinding,
  spelling.numericFinding,
  allChannelsFinding,
  channelFilterFinding,
  spelling.channelListFinding,
  monthsFinding,
  periodFilterFinding,
  spelling.numberFinding,
  datesFinding,
  callIdFinding,
  errorFinding,
  bus.orderFinding,
  bus.duplicatesFinding,
  bus.broadcastFinding,
  latencyFinding,
]

/** What is to be said of a desktop, for a panel that is set as `current`. */
export const findingsOf = (seen: Observations, current: ConfigInput): readonly Finding[] =>
  FINDERS.map((find) => find(seen, current))
