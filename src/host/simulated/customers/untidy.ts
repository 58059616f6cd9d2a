import type { WireRow } from "../../../protocol/wireRow"

/** Row makers that spoil a tidy row in a way that desktops have been seen to, each once, from the first row on. */
const SPOILERS: readonly ((row: WireRow) => WireRow)[] = [
  (row) => ({ ...row, AgentComment: "<b>URGENT</b> <script>alert(1)</script> {{customer.name}}" }),
  withoutTime,
  (row) => ({
    ...row,
    CallCompletedTime: "31/31/2026 25:61:00",
    CallCompletedDate: "",
    CallCompletedMonth: "",
    CallCompletedYear: "",
  }),
  withoutOutcome,
  (row) => ({ ...row, PreviousLeadScore: null, CurrentLeadScore: 0 }),
  (row) => ({ ...row, AgentComment: '=HYPERLINK("https://example.com","see here")' }),
  (row) => ({
    ...row,
    AgentName: "\u202Enaiviv\u202C",
    Mode: "A very long mode name that an administrator once typed into the wrong field",
  }),
  (row) => ({ ...row, ModeID: "9", Mode: "Neighbour" }),
  (row) => ({ ...row, ChannelType: "", CallType: "" }),
  withBusinessOutcome,
]

/** The rows as an old system left them: every second one spoiled until each way was used, one row doubled. Tidy rows stay as they are. */
export function untidied(rows: readonly WireRow[]): readonly WireRow[] {
  const spoiled = rows.map((row, index) => {
    const spoil = index % 2 === 1 ? SPOILERS[(index - 1) / 2] : undefined
    return spoil === undefined ? row : spoil(row)
  })
  const [first] = spoiled
  return first === undefined ? spoiled : [...spoiled, { ...first }]
}

function withoutTime(row: WireRow): WireRow {
  const {
    CallCompletedTime: _time,
    CallCompletedDate: _day,
    CallCompletedMonth: _month,
    CallCompletedYear: _year,
    CallCompletedTimeFormat: _timeOfDay,
    ...rest
  } = row
  return rest
}

function withoutOutcome(row: WireRow): WireRow {
  const { Outcome: _name, OutcomeId: _id, OutcomeID: _other, AgentName: _agent, ...rest } = row
  return rest
}

// One spelling of the id, whichever the row had: with both it would be another untidiness.
function withBusinessOutcome(row: WireRow): WireRow {
  const { OutcomeId: _id, OutcomeID: _other, ...rest } = row
  return { ...rest, Outcome: "Deceased – do not contact", OutcomeId: 214 }
}
