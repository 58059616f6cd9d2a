// The package's entry `customer-journey-panel/element`: loading it defines `<customer-journey>`.
import type { CustomerJourneyElement } from "./element/CustomerJourneyElement"
import type { CustomerJourneyEventMap } from "./element/elementEvents"
import { defineCustomerJourney } from "./element/defineCustomerJourney"

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
export type { JourneyErrorCode } from "../model/journeyError"
export type { OutcomeKind } from "../model/outcome"
export type { DateOrder } from "../protocol/codecSettings"
export type { Words } from "../view/words/words"
export type { WordsInput } from "../view/words/wordsInput"
export type { CallInput } from "./callInput"
export type { ConfigInput } from "./configInput"
export type { PanelDiagnostics } from "./panelDiagnostics"
export type { JourneyErrorReport, JourneyFilterReport, JourneyLoadReport } from "./reports"
export { CustomerJourneyElement } from "./element/CustomerJourneyElement"
export { defineCustomerJourney }
export type { Definition } from "./element/defineCustomerJourney"
export type { CustomerJourneyEventMap } from "./element/elementEvents"

declare global {
  interface HTMLElementTagNameMap {
    "customer-journey": CustomerJourneyElement
  }
  interface HTMLElementEventMap extends CustomerJourneyEventMap {}
}

defineCustomerJourney()
