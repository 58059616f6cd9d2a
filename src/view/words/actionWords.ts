import type { SortColumn } from "../../model/sortRows"
import type { JourneyView } from "../journeyView"
import type { FieldName, Message } from "./words"

/** The words of the views, of copying and of exporting. */
export interface ActionWords {
  /** The name of the switch between the two views, and of each of them. */
  readonly viewSwitch: string
  readonly view: (view: JourneyView) => string
  /** The name of the grid for screen readers. */
  readonly grid: string
  /** A column's heading. */
  readonly column: (column: SortColumn) => string
  /** The heading, for screen readers, of the column that opens a row. */
  readonly detailsColumn: string

  /** The button that opens the menu of actions, and the menu. */
  readonly more: string
  readonly copyForWrapUp: string
  readonly exportCsv: string
  /** The names of the buttons that copy one value, and the whole row. */
  readonly copyField: (field: FieldName) => string
  readonly copyRow: string
  /** What was just done, said in the status line. */
  readonly copied: (what: CopiedThing) => string
  readonly exported: (count: number) => string
  readonly notCopied: string

  /** What forbids copying, and whom to tell; the text to copy stands below it. */
  readonly copyForbidden: Message
  /** The same where the page has no clipboard at all: it has one only when it comes over https. */
  readonly copyImpossible: Message
  /** What may have kept a file from being saved inside a frame, and the button that shows its text instead. */
  readonly saveInFrame: Message
  readonly showAsText: string
  /** The name of the field that holds the text. */
  readonly textToCopy: string
  readonly close: string

  /** The first line for wrap-up when nobody is known to have been reached. */
  readonly noneReached: string
  /** The last line for wrap-up: what is shown, as the status says it, and as of when. */
  readonly shownLine: (shown: string) => string
  /** One line of a row that was copied: its field and value. */
  readonly fieldLine: (line: { readonly field: string; readonly value: string }) => string
  /** A heading of the table that was exported, with the zone that its times are written in. */
  readonly inZone: (heading: { readonly field: string; readonly zone: string }) => string
}

/** What was copied: the lines for wrap-up, one value of a row, a row, or the text of the field. */
export type CopiedThing = "wrap-up" | "value" | "row" | "text"
