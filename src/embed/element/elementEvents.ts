import type {
  JourneyErrorReport,
  JourneyFilterReport,
  JourneyLoadReport,
  JourneyReports,
} from "../reports"

/** The events of `<customer-journey>`. They bubble, leave shadow roots, and carry no customer data. */
export interface CustomerJourneyEventMap {
  /** A journey is on screen: counts and duration. */
  readonly journeyload: CustomEvent<JourneyLoadReport>
  /** The agent chose what to see. */
  readonly journeyfilter: CustomEvent<JourneyFilterReport>
  /** Something failed, or an attribute or property is wrong: the code, and words for an engineer. */
  readonly journeyerror: CustomEvent<JourneyErrorReport>
}

/** Every report of a panel, each with somebody who hears it. */
export type AllReports = {
  readonly [Name in keyof JourneyReports]-?: NonNullable<JourneyReports[Name]>
}

/** The panel's reports as events of an element. A listener that throws is the page's own affair, as with any event. */
export function eventReports(target: EventTarget): AllReports {
  const tell =
    <Name extends keyof CustomerJourneyEventMap>(name: Name) =>
    (detail: CustomerJourneyEventMap[Name]["detail"]): void => {
      target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
    }
  return {
    onJourneyLoad: tell("journeyload"),
    onJourneyFilter: tell("journeyfilter"),
    onJourneyError: tell("journeyerror"),
  }
}
