import type { Interaction } from "../../model/interaction"
import { maskNumber } from "../../model/maskNumber"
import { saysSomething } from "../../model/saysSomething"
import { scoreChange } from "../../model/scoreChange"
import type { EpochMs, IanaZone } from "../../model/time"
import { type CsvCell, toCsv } from "../../model/toCsv"
import { wallClock } from "../../model/zone"
import { channelName } from "../channelName"
import type { PanelContext } from "../panelContext"
import type { FieldName } from "../words/words"

type Panel = Pick<PanelContext, "words" | "zone" | "channelNames" | "privacy">

const CELLS: readonly (readonly [FieldName, (row: Interaction, panel: Panel) => CsvCell])[] = [
  [
    "completed",
    ({ completedAt }, { zone }) => (completedAt === null ? null : wallText(completedAt, zone)),
  ],
  ["completedText", (row) => row.completedText],
  [
    "direction",
    ({ direction }, { words }) => (direction === "unknown" ? null : words.direction(direction)),
  ],
  [
    "channel",
    ({ channelId }, panel) => (channelId === null ? null : channelName(channelId, panel)),
  ],
  ["mode", (row) => row.mode ?? row.modeId],
  [
    "outcome",
    ({ outcome, outcomeKind }, { words }) =>
      outcome ?? (outcomeKind === "unknown" ? null : words.outcomeKind(outcomeKind)),
  ],
  ["agent", (row) => row.agentName],
  ["campaign", (row) => row.campaignName],
  ["number", ({ contactValue }, { privacy }) => masked(contactValue, privacy)],
  ["scoreBefore", (row) => row.scoreBefore],
  ["scoreAfter", (row) => row.scoreAfter],
  ["scoreChange", scoreChange],
  ["targetValue", (row) => row.targetValue],
  ["contactId", (row) => row.contactId],
  [
    "comment",
    ({ comment }, { words, privacy }) =>
      saysSomething(comment) && privacy ? words.commentHidden : comment,
  ],
]

/**
 * The interactions as CSV, in the order given, with the interface's words as headings. Times are the wall clock of the
 * pinned zone, which the heading names, in a form that spreadsheets read; scores are numbers; what the desktop did not
 * say is an empty cell. Numbers and comments are masked in privacy mode. No cell runs as a formula (`toCsv`, fault 29).
 */
export const csvTable = (rows: readonly Interaction[], panel: Panel): string =>
  toCsv(
    CELLS.map(([field]) =>
      field === "completed"
        ? panel.words.inZone({ field: panel.words.field(field), zone: panel.zone })
        : panel.words.field(field),
    ),
    rows.map((row) => CELLS.map(([, cell]) => cell(row, panel))),
  )

const masked = (value: string | null, privacy: boolean): string | null =>
  value !== null && privacy ? maskNumber(value) : value

const two = (value: number): string => String(value).padStart(2, "0")

function wallText(moment: EpochMs, zone: IanaZone): string {
  const { year, month, day, hour, minute, second } = wallClock(moment, zone)
  const date = [String(year).padStart(4, "0"), two(month), two(day)].join("-")
  return `${date} ${[hour, minute, second].map(two).join(":")}`
}
