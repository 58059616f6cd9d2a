/** The React entry of the package: `import { CustomerJourney, windowTransport } from "customer-journey-panel"`. */
export { functionTransport } from "../bridge/functionTransport"
export type { HostFunctions } from "../bridge/functionTransport"
export { portTransport } from "../bridge/portTransport"
export { windowTransport } from "../bridge/windowTransport"
export type { WindowTransportOptions } from "../bridge/guardedWindowTransport"
export type { Transport, TransportCounters } from "../bridge/transport"
export type { Diagnostics } from "../bridge/diagnostics"
export type { ClientCounters } from "../bridge/clientCounters"
export type { TrackerCounters } from "../bridge/trackerState"
export type { WireMessage } from "../protocol/wireMessage"
export { JourneyError } from "../model/journeyError"
export type { JourneyErrorCode } from "../model/journeyError"
export type { OutcomeKind } from "../model/outcome"
export type { DateOrder } from "../protocol/codecSettings"
export type { Words } from "../view/words/words"
export type { WordsInput } from "../view/words/wordsInput"
export type { CallInput } from "./callInput"
export type { ConfigInput } from "./configInput"
export { CustomerJourney } from "./CustomerJourney"
export type { CustomerJourneyHandle, CustomerJourneyProps } from "./CustomerJourney"
export type { PanelDiagnostics } from "./panelDiagnostics"
export { VERSION } from "./version"
export type {
  JourneyErrorReport,
  JourneyFilterReport,
  JourneyLoadReport,
  JourneyReports,
} from "./reports"
