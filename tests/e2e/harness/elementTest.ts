import { readFile } from "node:fs/promises"
import { expect, test as base } from "@playwright/test"
import { build } from "vite"
import { desktopPage } from "./desktopPage"
import { type Panel, panelIn } from "./panel"
import { watchPrivacy } from "./privacyWatch"
import { type Answer, fileOf, serve } from "../../../scripts/staticServer.mjs"

/** A page of a stranger's that takes the built element in. */
export interface StrangersPage {
  /** What stands in `<head>`, besides the page's own script. */
  readonly head?: string
  readonly body: string
  /** Headers of every answer of its server. */
  readonly headers?: Readonly<Record<string, string>>
}

/** The stranger's site, and the ways to open it. */
export interface StrangersSite {
  readonly origin: string
  /** Opens the page on its own. */
  open(page: StrangersPage): Promise<void>
  /** Opens the page in a frame of a desktop on another origin (`desktopOf` speaks for it); gives the desktop's origin. */
  openEmbedded(page: (desktopOrigin: string) => StrangersPage): Promise<string>
  /** Everything that went wrong in any page: exceptions, errors on the console, violations of a policy. */
  readonly complaints: readonly string[]
}

/** What `/desk.js` gives to a page: a desktop in the same page, that answers every request with one row. */
export interface DeskWindow {
  readonly desk: {
    readonly transport: unknown
    readonly asked: {
      readonly subtopic: string
      readonly data?: Readonly<Record<string, string>>
    }[]
    readonly say: (message: unknown) => void
  }
}

/** The version that stands in for another one, at `/other/element.js`. */
export const OTHER_VERSION = "9.8.7"

/** What the desk says of its customers, whoever they are. */
const CUSTOMER = { ContactNumber: "6591462346", AgentComment: "Comment of", AgentName: "agent1" }

const DESK = `
const listeners = new Set()
const asked = []
const say = (message) => listeners.forEach((listener) => listener(message))
const reply = (callid) => ({
  channel: "LCM", topic: "Webservice", subtopic: "CustomerJourney",
  message: { callid, response: [{
    ContactID: "1", CampaignName: "Spring", ModeID: 3, Mode: "Mobile", OutcomeId: 0, Outcome: "Success",
    AgentName: "agent1", AgentComment: "Comment of " + callid, CallCompletedTime: new Date().toISOString(),
    ChannelType: 2, ContactValue: "6591462346", PreviousLeadScore: "10", CurrentLeadScore: "15",
  }] },
})
const transport = {
  post(message) {
    asked.push(structuredClone(message))
    if (message.subtopic === "GetCustomerJourney") setTimeout(() => say(reply(message.data.callid)), 0)
  },
  subscribe(listener) { listeners.add(listener); return () => listeners.delete(listener) },
  dispose() {},
}
window.desk = { transport, asked, say }
window.violations = []
document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => window.violations.push(violatedDirective))
`

// An element that is in the HTML gets the desk's transport as soon as there is one, defined or not.
const GIVE = `
for (const element of document.querySelectorAll("customer-journey:not([host-origins])")) element.transport = window.desk.transport
`

interface WorkerFixtures {
  readonly reactScript: string
}

export const test = base.extend<{ strangers: StrangersSite; panel: Panel }, WorkerFixtures>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from the pattern that it needs no other fixture
  reactScript: [async ({}, provide) => provide(await bundleReactPage()), { scope: "worker" }],

  strangers: async ({ page, reactScript }, provide) => {
    const complaints: string[] = []
    page.on("pageerror", ({ message }) => complaints.push(message))
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text())
    })
    const watch = await watchPrivacy(page, (url) => url.startsWith("http://localhost:"))
    watch.plant(CUSTOMER)
    let shown: StrangersPage = { body: "" }
    const server = await serve(async (path) => {
      const answer = await answerFor(path, shown, reactScript)
      return answer === null ? null : { ...answer, headers: shown.headers ?? {} }
    })
    const origin = server.origin("localhost")
    const desktop = await serve((path) =>
      Promise.resolve(
        path === "/" ? { type: "text/html", body: desktopPage(`${origin}/`, null) } : null,
      ),
    )
    await provide({
      origin,
      complaints,
      async open(wanted) {
        shown = wanted
        await page.goto(`${origin}/`)
      },
      async openEmbedded(wanted) {
        shown = wanted(desktop.origin("127.0.0.1"))
        await page.goto(`${desktop.origin("127.0.0.1")}/`)
        return desktop.origin("127.0.0.1")
      },
    })
    expect(await watch.leaks(), "what left the panel").toEqual([])
    await Promise.all([server.close(), desktop.close()])
  },
  panel: async ({ page }, provide) => provide(panelIn(page)),
})

async function answerFor(
  path: string,
  { head = "", body }: StrangersPage,
  reactScript: string,
): Promise<Answer | null> {
  const script = (text: string): Answer => ({ type: "text/javascript", body: text })
  switch (path) {
    case "/":
      return {
        type: "text/html",
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A stranger's page</title>
          <link rel="icon" href="data:,"><script src="/desk.js"></script>${head}</head><body>${body}
          <script src="/give.js"></script></body></html>`,
      }
    case "/desk.js":
      return script(DESK)
    case "/give.js":
      return script(GIVE)
    case "/react.js":
      return script(reactScript)
    case "/other/element.js":
      return script(await otherVersion())
    default:
      return fileOf("dist", path)
  }
}

async function otherVersion(): Promise<string> {
  const [built, { version }] = await Promise.all([
    readFile("dist/element.js", "utf8"),
    readFile("package.json", "utf8").then((text): { version: string } => JSON.parse(text)),
  ])
  const other = ['"', "'", "`"].reduce(
    (text, quote) => text.replaceAll(quote + version + quote, `"${OTHER_VERSION}"`),
    built,
  )
  if (other === built) throw new Error(`dist/element.js does not name its version, ${version}`)
  return other
}

/** A page's script with React and the built React entry, as a bundler would make it. */
async function bundleReactPage(): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: {
      alias: [{ find: /^customer-journey-panel$/, replacement: `${process.cwd()}/dist/index.js` }],
    },
    build: {
      write: false,
      lib: { entry: "tests/e2e/harness/reactPage.tsx", formats: ["iife"], name: "reactPage" },
    },
  })
  const chunks = Array.isArray(outputs) ? outputs.flatMap(({ output }) => output) : []
  for (const chunk of chunks) if (chunk.type === "chunk") return chunk.code
  throw new Error("the React page could not be built")
}

export { expect } from "@playwright/test"
