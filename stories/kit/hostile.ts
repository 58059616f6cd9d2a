import type { WireRow } from "customer-journey-panel/host"
import { row } from "./rows"

const STACKED = `Z${"\u0351\u036b\u0343\u036a\u0302\u036b\u033d".repeat(12)}algo`

/** Texts that try to be more than text, in every field that is shown (faults 22, 26 – 29). */
export const hostileRows = (): readonly WireRow[] => [
  row({
    daysAgo: 1,
    comment: '<img src=x onerror="alert(1)"><script>alert(2)</script> {{7*7}} ${7*7}',
    agentName: "<b>m.keller</b>",
    campaignName: '"><svg onload=alert(3)>',
    outcome: "<i>Success</i>",
    mode: "javascript:alert(4)",
    contactValue: "javascript:alert(5)",
    scoreBefore: 40,
    scoreAfter: 44,
  }),
  row({
    daysAgo: 2,
    comment: "Reversed: \u202Etxt.exe\u202C and isolated: \u2067\u05D0\u05D1\u05D2\u2069 end",
    agentName: "\u202Erellek.m\u202C",
    contactValue: "\u202E6432641956\u202C",
    outcome: "No\u200B\u200B\u200B answer",
    outcomeId: 8,
  }),
  row({ daysAgo: 3, comment: `${STACKED} ${STACKED}`, agentName: STACKED, direction: "inbound" }),
  row({
    daysAgo: 4,
    comment: '=HYPERLINK("https://example.com","see here")',
    agentName: "@SUM(A1)",
  }),
  row({
    daysAgo: 5,
    outcome: "constructor",
    outcomeId: 301,
    agentName: "__proto__",
    campaignName: "toString",
    mode: "prototype",
  }),
  row({ daysAgo: 6, comment: `One word: ${"x".repeat(400)}`, agentName: "a".repeat(200) }),
]

/** A megabyte in one field. */
export const megabyteRow = (): WireRow =>
  row({ daysAgo: 1, comment: "A megabyte of this. ".repeat(52_429) })

/** Rows whose date nobody can read. */
export const undatedRows = (): readonly WireRow[] =>
  ["31/31/2026 25:61:00", "yesterday, after lunch", "", "5/6/2026 10:00:00 AM"].map((text) => ({
    ...row({ daysAgo: 1 }),
    CallCompletedTime: text,
    CallCompletedDate: "",
    CallCompletedMonth: "",
    CallCompletedYear: "",
    CallCompletedTimeFormat: "",
  }))
