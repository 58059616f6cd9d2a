import { expect, test } from "./harness/watchedTest"
import { serve } from "../../scripts/staticServer.mjs"
import { journeyService } from "./harness/journeyService"
import { row } from "./harness/messages"
import { recipeFile, recipeText } from "./harness/recipeFiles"

// A stand-in for the Webex Contact Center desktop: it builds the panel area of a layout as the documentation says — nested
// shadow roots, a widget's `script` loaded once, attributes and properties with `$STORE.…` resolved, and set again when
// the store changes. How the real one loads the script isn't documented: both ways are tried.
const desktopPage = (layout: string, module: boolean): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Webex desktop</title><link rel="icon" href="data:,"></head>
  <body style="margin: 0">
    <div id="panel" style="width: 480px; height: 760px"></div>
    <script>
      const layout = ${layout.replaceAll("<", "\\u003c")}
      const store = { agentContact: { taskSelected: undefined }, app: { darkMode: "false" } }
      const bound = []
      const resolve = (value) =>
        typeof value === "string" && value.startsWith("$STORE.")
          ? value.slice(7).split(".").reduce((held, key) => held?.[key], store)
          : value
      function build(part, root) {
        const element = document.createElement(part.comp)
        element.textContent = part.textContent ?? ""
        for (const [name, value] of Object.entries(part.attributes ?? {})) element.setAttribute(name, resolve(value))
        for (const [name, value] of Object.entries(part.properties ?? {})) {
          bound.push(() => { element[name] = resolve(value) })
          element[name] = resolve(value)
        }
        const home = document.createElement("div")
        home.style.height = "100%"
        home.attachShadow({ mode: "open" }).append(element)
        root.append(home)
        for (const child of part.children ?? []) build(child, element)
        if (part.script !== undefined) {
          const script = document.createElement("script")
          ${module ? 'script.type = "module"' : ""}
          script.src = part.script
          document.head.append(script)
        }
      }
      build(layout.area.panel, document.querySelector("#panel"))
      window.select = (task) => {
        store.agentContact.taskSelected = task
        for (const set of bound) set()
      }
    </script>
  </body>
</html>`

interface DesktopWindow {
  readonly select: (task: unknown) => void
}

const task = (interactionId: string, ani: string) => ({
  interactionId,
  mediaType: "telephony",
  contactDirection: "INBOUND",
  ani,
  callAssociatedData: { LCMKey: { value: "2|3|3|0|0|44|1" } },
})

for (const module of [true, false]) {
  test(`Webex Contact Center: the layout's element, its script loaded as a ${module ? "module" : "classic script"}`, async ({
    page,
    watch,
  }) => {
    let html = ""
    const desktop = await serve((path) =>
      Promise.resolve(path === "/" ? { type: "text/html", body: html } : null),
    )
    const origin = desktop.origin("127.0.0.1")
    const panel = await serve(async (path) => {
      const found = path.startsWith("/webex/") ? await recipeFile("webex", path.slice(6)) : null
      return found === null
        ? null
        : { ...found, headers: { "access-control-allow-origin": origin } }
    })
    const rows = [row({ on: [5, 12, 2020] })]
    const service = await journeyService(origin, rows)
    watch.plant({ rows, ContactNumber: "6591462346", AccountNumber: "2|3|3|0|0|44|1" })
    try {
      html = desktopPage(
        await recipeText("webex/desktopLayout.json", [
          ["https://panel.example.com", panel.origin("localhost")],
          ["https://journeys.example.com", service.url],
        ]),
        module,
      )
      const complaints: string[] = []
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning")
          complaints.push(message.text())
      })
      page.on("pageerror", (error) => complaints.push(error.message))
      await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
      await page.goto(`${origin}/`)
      const region = page.getByRole("region", { name: "Customer journey" })
      const select = (selected: unknown) =>
        page.evaluate((told) => (globalThis as unknown as DesktopWindow).select(told), selected)
      await expect(region).toHaveAttribute("data-state", "idle")

      await select(task("call-1", "+6591462346"))
      await expect(region.locator("[data-journey-row]")).toHaveCount(1)
      expect(service.asked).toEqual([
        {
          accountNumber: "2|3|3|0|0|44|1",
          contactNumber: "6591462346",
          channelId: null,
          months: 12,
        },
      ])
      await select({ ...task("call-2", "+6590000000"), callAssociatedData: {} })
      await expect.poll(() => service.asked.length).toBe(2)
      expect(service.asked[1]).toMatchObject({ accountNumber: null, contactNumber: "6590000000" })

      await select(undefined)
      await expect(region).toHaveAttribute("data-state", "idle")
      await expect(region.locator("[data-journey-row]")).toHaveCount(0)
      expect(complaints).toEqual([])
    } finally {
      await Promise.all([desktop.close(), panel.close(), service.close()])
    }
  })
}
