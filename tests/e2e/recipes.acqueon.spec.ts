import { expect, test } from "./harness/watchedTest"
import { fileOf, serve, type StaticServer } from "../../scripts/staticServer.mjs"
import { ended, reply, row, started } from "./harness/messages"
import { panelIn } from "./harness/panel"
import { type Adapted, recipeFile } from "./harness/recipeFiles"

// Here the panel's page is at the root of its own server.
test.use({ panelPath: "/index.html" })

// A stand-in for Acqueon Workspace: a page with a message bus, and the gadget in a frame. The Workspace's own library isn't
// public; the bus here is the one that `workspaceBus.js` has as it stands.
interface WorkspaceWindow {
  readonly published: { subtopic?: string; data?: Record<string, string> }[]
  readonly publish: (message: unknown) => void
}

interface Workspace {
  readonly url: string
  readonly gadgetOrigin: string
  close(): Promise<void>
}

const workspacePage = (gadgetUrl: string): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Workspace</title><link rel="icon" href="data:,"></head>
  <body style="margin: 0">
    <iframe id="gadget" title="Gadget" src="${gadgetUrl}" allow="clipboard-write" style="width: 600px; height: 760px"></iframe>
    <script>
      const gadget = document.querySelector("#gadget")
      window.published = []
      addEventListener("message", (event) => {
        if (event.source === gadget.contentWindow) window.published.push(event.data)
      })
      window.publish = (message) => gadget.contentWindow.postMessage(message, new URL(gadget.src).origin)
    </script>
  </body>
</html>`

/** Opens the three servers. `change` alters the gadget's page, for a positive control. */
async function workspace(change: (html: string) => string = (html) => html): Promise<Workspace> {
  const origins = { workspace: "", gadget: "", panel: "" }
  const panel = await serve(async (path) =>
    path === "/config.json"
      ? { type: "application/json", body: JSON.stringify({ hostOrigins: [origins.gadget] }) }
      : fileOf("dist/embed", path),
  )
  origins.panel = panel.origin("localhost")
  const gadget = await serve(async (path) => {
    const adapted: Adapted =
      path === "/gadget.html"
        ? [
            ["https://panel.example.com/index.html", `${origins.panel}/index.html`],
            ["https://workspace.example.com", origins.workspace],
          ]
        : []
    const found = await recipeFile("acqueon", path, adapted)
    return found === null || path !== "/gadget.html"
      ? found
      : { ...found, body: change(String(found.body)) }
  })
  origins.gadget = gadget.origin("127.0.0.1")
  const desktop: StaticServer = await serve((path) =>
    Promise.resolve(
      path === "/"
        ? { type: "text/html", body: workspacePage(`${origins.gadget}/gadget.html`) }
        : null,
    ),
  )
  origins.workspace = desktop.origin("localhost")
  return {
    url: `${origins.workspace}/`,
    gadgetOrigin: origins.gadget,
    close: async () => {
      await Promise.all([panel, gadget, desktop].map((server) => server.close()))
    },
  }
}

test("Acqueon Workspace: the gadget passes the bus on, and the panel shows the journey", async ({
  page,
}) => {
  const site = await workspace()
  try {
    await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
    await page.goto(site.url)
    const panel = panelIn(page.frameLocator("#gadget").frameLocator("#journey"))
    const published = () =>
      page.evaluate(() => (globalThis as unknown as WorkspaceWindow).published)
    const publish = (message: unknown) =>
      page.evaluate((said) => (globalThis as unknown as WorkspaceWindow).publish(said), message)
    await expect
      .poll(async () => (await published()).map(({ subtopic }) => subtopic))
      .toContain("StateSync")

    await publish(started("1"))
    await expect
      .poll(async () => (await published()).at(-1))
      .toMatchObject({ subtopic: "GetCustomerJourney", data: { callid: "1", ChannelID: "-1" } })
    await publish(reply("1", [row({ on: [5, 12, 2020] })]))
    await expect(panel.rows).toHaveCount(1)
    await publish(ended("1"))
    await expect(panel.region).toHaveAttribute("data-state", "idle")

    // What somebody else says to the gadget doesn't reach the panel, or it would ask about call 2 before call 3.
    await page.evaluate(
      async ([origin, message]) => {
        const stranger = document.createElement("iframe")
        stranger.srcdoc = `<script>parent.frames[0].postMessage(${JSON.stringify(message)}, ${JSON.stringify(origin)})</script>`
        const loaded = new Promise((resolve) => stranger.addEventListener("load", resolve))
        document.body.append(stranger)
        await loaded
      },
      [site.gadgetOrigin, started("2")] as const,
    )
    await publish(started("3"))
    const asked = async () => (await published()).flatMap(({ data }) => data?.["callid"] ?? [])
    await expect.poll(asked).toContain("3")
    expect(await asked()).not.toContain("2")
  } finally {
    await site.close()
  }
})

// The words of `allow` and `sandbox`, each with its control: without the word the browser refuses.
const saving = {
  word: "allow-downloads",
  work: async (click: () => Promise<void>, waitForDownload: () => Promise<boolean>) => {
    const saved = waitForDownload()
    await click()
    return saved
  },
}

for (const given of [true, false]) {
  test(`the sandbox ${given ? "with" : "without"} ${saving.word}: a file is ${given ? "" : "not "}saved`, async ({
    page,
  }) => {
    const site = await workspace((html) =>
      given ? html : html.replace(`allow-same-origin ${saving.word}`, "allow-same-origin"),
    )
    try {
      await page.goto(site.url)
      const body = page.frameLocator("#gadget").frameLocator("#journey").locator("body")
      await expect(body.getByRole("region")).toBeVisible()
      const refused = page
        .waitForEvent("console", { predicate: (message) => /download/i.test(message.text()) })
        .then(() => false)
      const came = page.waitForEvent("download").then(() => true)
      for (const promise of [refused, came]) promise.catch(() => {})
      await body.evaluate((element) => {
        const link = element.ownerDocument.createElement("a")
        link.download = "journey.csv"
        link.textContent = "Save"
        link.style.cssText = "position: fixed; inset: 0 auto auto 0; z-index: 9"
        link.href = URL.createObjectURL(new Blob(["a,b"], { type: "text/csv" }))
        element.append(link)
      })
      await body.getByText("Save").click()
      expect(await Promise.race([came, refused])).toBe(given)
    } finally {
      await site.close()
    }
  })

  test(`the frame ${given ? "with" : "without"} allow="clipboard-write": text is ${given ? "" : "not "}copied`, async ({
    page,
  }) => {
    const site = await workspace((html) =>
      given ? html : html.replace('allow="clipboard-write"\n', ""),
    )
    try {
      await page.goto(site.url)
      const body = page.frameLocator("#gadget").frameLocator("#journey").locator("body")
      await expect(body.getByRole("region")).toBeVisible()
      await body.evaluate((element) => {
        const button = element.ownerDocument.createElement("button")
        button.textContent = "Copy"
        button.style.cssText = "position: fixed; inset: 0 auto auto 0; z-index: 9"
        button.addEventListener("click", () => {
          navigator.clipboard.writeText("text").then(
            () => (button.dataset["copied"] = "yes"),
            () => (button.dataset["copied"] = "no"),
          )
        })
        element.append(button)
      })
      const button = body.getByText("Copy", { exact: true })
      await button.click()
      await expect(button).toHaveAttribute("data-copied", given ? "yes" : "no")
    } finally {
      await site.close()
    }
  })
}
