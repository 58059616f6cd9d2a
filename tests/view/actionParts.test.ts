import { describe, expect, test } from "vitest"
import { copyText } from "../../src/view/actions/copyText"
import { csvFile } from "../../src/view/actions/csvFile"
import { csvTable } from "../../src/view/actions/csvTable"
import { rowText } from "../../src/view/actions/rowText"
import { wrapUpText } from "../../src/view/actions/wrapUpText"
import type { BriefFact } from "../../src/view/brief/briefFacts"
import { panelContext } from "../../src/view/panelContext"
import { rowFields } from "../../src/view/row/rowFields"
import { english } from "../../src/view/words/english"
import { ianaZone } from "../../src/model/time"
import { at, context, interaction, ZONES } from "../model/make"
import { settings } from "./panelRig"

const panel = panelContext(settings(), { masked: false, relativeTo: null })
const masked = panelContext(settings(), { masked: true, relativeTo: null })

describe("copyText", () => {
  test("[fault 29] gives the clipboard the text as it is", async () => {
    const given: string[] = []
    const clipboard = {
      writeText: (text: string) => {
        given.push(text)
        return Promise.resolve()
      },
    }
    expect(await copyText("=HYPERLINK(\u202Ex)", { clipboard })).toBe("copied")
    expect(given).toEqual(["=HYPERLINK(\u202Ex)"])
  })

  test("says that it was forbidden, and that there is no clipboard", async () => {
    const clipboard = { writeText: () => Promise.reject(new DOMException("", "NotAllowedError")) }
    expect(await copyText("a", { clipboard })).toBe("forbidden")
    expect(await copyText("a", {})).toBe("no-clipboard")
  })
})

describe("wrapUpText", () => {
  const plain = (kind: "callback" | "do-not-call" | "only", full: string): BriefFact => ({
    kind,
    full,
    short: "short",
  })
  const attempts: BriefFact = {
    kind: "attempts",
    full: "3 attempts",
    short: "short",
    shortest: "short",
  }
  const reached: BriefFact = {
    kind: "reached",
    full: "Last reached May 12: Voice, Success",
    short: "short",
    day: "May 12",
    interaction: interaction(),
    outcome: "Success",
  }
  const score: BriefFact = { kind: "score", full: "Lead score 15", short: "short", change: null }

  test.each<[string, readonly BriefFact[], readonly string[]]>([
    [
      "the whole brief",
      [plain("callback", "Callback due"), reached, score, attempts],
      ["Callback due · Last reached May 12: Voice, Success", "Lead score 15 · 3 attempts"],
    ],
    ["nobody reached", [score], ["Nobody reached so far", "Lead score 15"]],
    [
      "an unknown score is not 0 (decision 8)",
      [reached],
      ["Last reached May 12: Voice, Success", "Lead score unknown"],
    ],
    ["nothing known", [], ["Nobody reached so far", "Lead score unknown"]],
  ])("%s: always three lines", (_, facts, lines) => {
    const text = wrapUpText(facts, ["1 of 3 interactions", "Voice"], english)
    expect(text.split("\n")).toEqual([...lines, "Shown: 1 of 3 interactions · Voice"])
  })

  test("a line break of the desktop makes no line, and the rest of its text stays as it is", () => {
    const facts = [{ ...reached, full: "=SUM(1)\r\nsecond\u2028third" }]
    expect(wrapUpText(facts, [], english).split("\n")[0]).toBe("=SUM(1) second third")
  })
})

describe("csvTable", () => {
  const rows = [
    interaction({
      comment: '=HYPERLINK("x")',
      contactValue: "+6591462346",
      scoreBefore: 0,
      scoreAfter: -3,
    }),
    interaction({ completedAt: null, agentName: null, direction: "unknown", comment: "a\nb" }),
  ]
  const lines = (text: string) => text.split("\r\n")

  test("has a heading for every field, in the interface's words", () => {
    expect(lines(csvTable(rows, panel))[0]).toBe(
      '"Completed (UTC)","Time as sent","Direction","Channel","Mode","Outcome","Agent","Campaign",' +
        '"Number or address","Lead score before","Lead score after","Change","Target value","Contact ID","Comment"',
    )
  })

  test("[fault 29] runs in no spreadsheet, and keeps scores as numbers", () => {
    expect(lines(csvTable(rows, panel))[1]).toBe(
      '"2026-05-12 09:22:23","5/12/2026 9:22:23 AM","Outbound","Voice","Mobile","Success","AECAgent","Spring",' +
        `"'+6591462346",0,-3,-3,"0","2","'=HYPERLINK(""x"")"`,
    )
  })

  test("leaves cells empty where the desktop did not say", () => {
    expect(lines(csvTable(rows, panel))[2]).toBe(
      ',"5/12/2026 9:22:23 AM",,"Voice","Mobile","Success",,"Spring","6591462346",,,,"0","2","a\nb"',
    )
  })

  test("writes the wall clock of the pinned zone", () => {
    const moment = at("2026-01-31 23:30")
    const times = ZONES.map((timeZone) =>
      csvTable(
        [interaction({ completedAt: moment })],
        panelContext(settings({ timeZone }), { masked: false, relativeTo: null }),
      ),
    ).map((csv) => csv.split("\r\n")[1]?.slice(1, 20))
    expect(times).toEqual([
      "2026-01-31 18:30:00",
      "2026-01-31 23:30:00",
      "2026-02-01 05:00:00",
      "2026-02-01 12:30:00",
    ])
  })

  test("masks numbers and comments in privacy mode", () => {
    const csv = csvTable([interaction({ comment: "lives with his mother" })], masked)
    expect(csv).toContain('"••••••••46"')
    expect(csv).toContain('"Comment hidden"')
    expect(csv).not.toMatch(/6591462346|mother/)
  })
})

test("the file is named by the day in the pinned zone, and by nothing of the customer", () => {
  const file = csvFile("a", context("2026-05-31 23:30", ianaZone("Asia/Kolkata")))
  expect(file).toEqual({
    name: "customer-journey-2026-05-31.csv",
    type: "text/csv;charset=utf-8",
    text: "a",
  })
})

describe("rowText", () => {
  test("is a line for each field, with unknown for what the desktop did not say", () => {
    const text = rowText(rowFields(interaction({ agentName: null, comment: "=1" }), panel), panel)
    expect(text).toContain("Outcome: Success (0)\nAgent: unknown\nCampaign: Spring")
    expect(text).toMatch(/\nComment: =1$/)
  })

  test("is masked in privacy mode", () => {
    const row = interaction({ comment: "lives with his mother" })
    expect(rowText(rowFields(row, masked), masked)).not.toMatch(/6591462346|mother/)
  })
})
