import { act } from "react"
import { createRoot, type Root } from "react-dom/client"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { Transport } from "../../src/bridge/transport"
import { CustomerJourney } from "../../src/embed/CustomerJourney"
import type { JourneyErrorReport } from "../../src/embed/reports"
import { silentRoot } from "../../src/embed/silentRoot"
import type { displayText } from "../../src/view/format/displayText"
import { pairedTransports } from "../bridge/pairedTransports"
import { settle } from "../bridge/settle"
import { takeConsole } from "../setup/console"

// The function through which all wire text goes is made to throw, with the text in its message: the worst that an error
// of ours could do.
vi.mock("../../src/view/format/displayText", async (original) => {
  const real = await original<{ displayText: typeof displayText }>()
  return {
    ...real,
    displayText: (text: string) => {
      if (text.startsWith("BREAK")) throw new Error(`could not show ${text}`)
      return real.displayText(text)
    },
  }
})

const SECRET = "6591462346"
const CONFIG = { timeZone: "UTC", locale: "en" }

let root: Root
let container: HTMLElement
const exceptions: unknown[] = []
const noteException = (event: ErrorEvent): void => void exceptions.push(event.message)

beforeEach(() => {
  exceptions.length = 0
  globalThis.addEventListener("error", noteException)
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  container = document.createElement("div")
  document.body.append(container)
})
afterEach(() => {
  act(() => root.unmount())
  container.remove()
  globalThis.removeEventListener("error", noteException)
})

function open(options: Parameters<typeof createRoot>[1], panel: Transport) {
  const reports: JourneyErrorReport[] = []
  root = createRoot(container, options)
  act(() =>
    root.render(
      <CustomerJourney
        transport={panel}
        config={CONFIG}
        onJourneyError={(report) => reports.push(report)}
      />,
    ),
  )
  return reports
}

async function showJourney(
  host: Transport,
  callid: string,
  campaign: string,
  comments: string[],
  fields: object = {},
) {
  const say = (message: object) =>
    act(async () => {
      host.post(message as Parameters<typeof host.post>[0])
      await settle()
    })
  const response = comments.map((AgentComment) => ({ AgentComment, ChannelType: 2, ...fields }))
  const message = { callid, ContactNumber: SECRET, CampaignName: campaign }
  await say({ channel: "CustomerJourney", topic: "Call", subtopic: "Started", message })
  await say({
    channel: "LCM",
    topic: "Webservice",
    subtopic: "CustomerJourney",
    message: { callid, response },
  })
}

const panelState = () =>
  container.querySelector("[data-journey-panel]")?.getAttribute("data-state") ?? null

describe("an error while the panel renders, in a root that is ours", () => {
  const uncaught = vi.fn<() => void>()
  beforeEach(() => uncaught.mockClear())

  it("(control: in a root with React's own ways its text is printed)", async () => {
    const { panel, host } = pairedTransports()
    open({}, panel)
    await showJourney(host, "1", "Spring", [`BREAK ${SECRET}`])
    expect(takeConsole().join("\n")).toContain(SECRET)
  })

  it("in a row: the row is unreadable, the report has no data, nothing is printed or thrown", async () => {
    const { panel, host } = pairedTransports()
    const reports = open(silentRoot(uncaught), panel)
    await showJourney(host, "1", "Spring", ["fine", `BREAK ${SECRET}`, `BREAK twice ${SECRET}`])
    expect(panelState()).toBe("ready")
    expect(container.querySelectorAll("[data-journey-row]")).toHaveLength(3)
    expect(container.querySelectorAll("[data-journey-unreadable]")).toHaveLength(2)
    expect(reports).toEqual([
      { code: "PROTOCOL", retryable: false, message: expect.stringContaining("interaction") },
    ])
    expect(JSON.stringify(reports)).not.toContain(SECRET)
    expect(exceptions).toEqual([])
    expect(uncaught).not.toHaveBeenCalled()
  })

  it("in the brief: a line in its place, the rows stay, and one report without data", async () => {
    const { panel, host } = pairedTransports()
    const reports = open(silentRoot(uncaught), panel)
    await showJourney(host, "1", "Spring", ["fine"], { Outcome: `BREAK ${SECRET}`, OutcomeID: 0 })
    expect(panelState()).toBe("ready")
    expect(container.querySelector(".cj-brief")).toBeNull()
    expect(container.textContent).toContain("The brief could not be shown.")
    expect(container.querySelector("[role=toolbar]")).not.toBeNull()
    expect(reports.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining("brief")]),
    )
    expect(reports).toHaveLength(2)
    expect(JSON.stringify(reports)).not.toContain(SECRET)
    expect(exceptions).toEqual([])
    expect(uncaught).not.toHaveBeenCalled()
  })

  it("in the panel: a screen to recover from, a report, and the next call is shown by itself", async () => {
    const { panel, host } = pairedTransports()
    const reports = open(silentRoot(uncaught), panel)
    await showJourney(host, "1", `BREAK ${SECRET}`, ["of the broken one"])
    expect(panelState()).toBe("error")
    expect(container.querySelector("[role=alert]")).toHaveAttribute("data-error-code", "PROTOCOL")
    expect(container.textContent).not.toContain(SECRET)
    expect(container.textContent).not.toContain("of the broken one")
    expect(reports.length).toBeGreaterThan(0)
    expect(new Set(reports.map(({ code }) => code))).toEqual(new Set(["PROTOCOL"]))
    expect(JSON.stringify(reports)).not.toContain(SECRET)

    await showJourney(host, "2", "Spring", ["of the next one"])
    expect(panelState()).toBe("ready")
    expect(container.textContent).toContain("of the next one")
    expect(exceptions).toEqual([])
    expect(uncaught).not.toHaveBeenCalled()
  })
})

describe("a host's callback that throws", () => {
  it("is the page's own error, and the panel goes on", async () => {
    const { panel, host } = pairedTransports()
    const raised: unknown[] = []
    vi.stubGlobal("reportError", (error: unknown) => raised.push(error))
    root = createRoot(
      container,
      silentRoot(() => {}),
    )
    const fail = (): never => {
      throw new Error("the host's own")
    }
    act(() =>
      root.render(<CustomerJourney transport={panel} config={CONFIG} onJourneyLoad={fail} />),
    )
    await showJourney(host, "1", "Spring", ["shown all the same"])
    expect(panelState()).toBe("ready")
    expect(raised).toEqual([new Error("the host's own")])
    vi.unstubAllGlobals()
  })
})
