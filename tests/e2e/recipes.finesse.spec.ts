import { expect, test } from "./harness/watchedTest"
import { fileOf, serve } from "../../scripts/staticServer.mjs"
import { FINESSE_SCRIPT, type FinesseStage, type StagedDialog } from "./harness/finesseStandIn"
import { journeyService } from "./harness/journeyService"
import { row } from "./harness/messages"
import { panelIn } from "./harness/panel"
import { recipeFile, recipeText } from "./harness/recipeFiles"

// A stand-in for the Finesse desktop: the gadget's XML is read, its content stands in a frame of the server's own origin, and
// the documented libraries are there.
interface FinesseWindow {
  readonly finesseStage: FinesseStage
}

const HELD: StagedDialog = {
  id: "16804377",
  callType: "ACD_IN",
  from: "6591462346",
  to: "1001",
  state: "ALERTING",
  variables: { LCMKey: "2|3|3|0|0|44|1" },
}

const CDATA = /<Content type="html">\s*<!\[CDATA\[([\s\S]*?)\]\]>/

// Its panel has an origin of its own.
test.use({ panelPath: "/index.html" })

test("Cisco Finesse: dialogs become calls, and the panel shows the journey", async ({ page }) => {
  const origins = { finesse: "", panel: "", service: "" }
  const panelServer = await serve(async (path) =>
    path === "/config.json"
      ? {
          type: "application/json",
          body: JSON.stringify({ hostOrigins: [origins.finesse], numberPrefixes: ["9"] }),
        }
      : fileOf("dist/embed", path),
  )
  origins.panel = panelServer.origin("localhost")
  const gadgetXml = (): Promise<string> =>
    recipeText("finesse/CustomerJourney.xml", [
      ["https://panel.example.com/index.html", `${origins.panel}/index.html`],
      ["https://journeys.example.com", origins.service],
    ])
  const finesse = await serve(async (path) => {
    if (path === "/")
      return {
        type: "text/html",
        body: `<!doctype html><title>Finesse</title><link rel="icon" href="data:,"><iframe id="gadget" src="/gadgets/ifr" width="700" height="700"></iframe>`,
      }
    if (path === "/gadgets/ifr")
      return {
        type: "text/html",
        body: `<!doctype html><meta charset="utf-8"><body>${CDATA.exec(await gadgetXml())?.[1] ?? ""}`,
      }
    if (path === "/desktop/assets/js/finesse.js")
      return { type: "text/javascript", body: FINESSE_SCRIPT }
    if (path === "/desktop/assets/js/jquery.min.js") return { type: "text/javascript", body: "" }
    const files = "/3rdpartygadget/files/customer-journey"
    return path.startsWith(files) ? recipeFile("finesse", path.slice(files.length)) : null
  })
  origins.finesse = finesse.origin("127.0.0.1")
  const service = await journeyService(origins.finesse, [row({ on: [5, 12, 2020] })])
  origins.service = service.url
  try {
    const complaints: string[] = []
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning")
        complaints.push(message.text())
    })
    page.on("pageerror", (error) => complaints.push(error.message))
    await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
    await page.goto(`${origins.finesse}/`)

    const wellFormed = await page.evaluate(
      (xml) => {
        const parsed = new DOMParser().parseFromString(xml, "text/xml")
        return {
          errors: parsed.querySelectorAll("parsererror").length,
          features: [...parsed.querySelectorAll("Require")].map((each) =>
            each.getAttribute("feature"),
          ),
        }
      },
      await gadgetXml(),
    )
    expect(wellFormed.errors).toBe(0)
    expect(wellFormed.features).toContain("pubsub-2")

    const gadget = page.frame({ url: /\/gadgets\/ifr/ })
    const act = (what: "add" | "change", staged: StagedDialog) =>
      gadget?.evaluate(
        ([name, given]) => (globalThis as unknown as FinesseWindow).finesseStage[name](given),
        [what, staged] as const,
      )
    const panel = panelIn(page.frameLocator("#gadget").frameLocator("#customer-journey"))
    await expect(panel.region).toHaveAttribute("data-state", "idle")
    await expect
      .poll(() =>
        gadget?.evaluate(() => (globalThis as unknown as FinesseWindow).finesseStage.heights),
      )
      .toContain(600)

    await act("add", HELD)
    await expect(panel.rows).toHaveCount(1)
    expect(service.asked).toHaveLength(1)
    expect(service.asked[0]).toMatchObject({
      accountNumber: "2|3|3|0|0|44|1",
      contactNumber: "6591462346",
    })
    for (const state of ["ACTIVE", "HELD", "ACTIVE", "WRAP_UP"])
      await act("change", { ...HELD, state })
    await expect(panel.rows).toHaveCount(1)
    expect(service.asked).toHaveLength(1)

    // A consult leg is nobody's customer: the call stays.
    await act("add", { ...HELD, id: "2", callType: "CONSULT", from: "1001", to: "1002" })
    await expect(panel.rows).toHaveCount(1)
    await gadget?.evaluate(
      (id) => (globalThis as unknown as FinesseWindow).finesseStage.remove(id),
      HELD.id,
    )
    await expect(panel.region).toHaveAttribute("data-state", "idle")
    await expect(panel.rows).toHaveCount(0)

    // Outbound: the number that is dialled, without the prefix that config.json names.
    await act("add", {
      id: "3",
      callType: "OUT",
      from: "1001",
      to: "96591462346",
      state: "INITIATED",
    })
    await expect.poll(() => service.asked.length).toBe(2)
    expect(service.asked[1]).toMatchObject({ accountNumber: null, contactNumber: "6591462346" })
    expect(complaints).toEqual([])
  } finally {
    await Promise.all([panelServer.close(), finesse.close(), service.close()])
  }
})
