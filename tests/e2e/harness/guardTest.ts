import { test as base, type Frame, type Page } from "@playwright/test"
import { build } from "vite"
import type { OpenOptions } from "./guardPage"
import { type Answer, serve, type StaticServer } from "../../../scripts/staticServer.mjs"

/** Pages on as many origins as a test wants, one within the other. */
export interface GuardScene {
  /** Everything that any page printed. */
  readonly printed: readonly string[]
  /** An origin under a host name of this machine; each number is another port. */
  origin(host?: string, server?: 0 | 1): string
  /** Opens a page of this origin on its own. */
  open(origin: string): Promise<Frame>
  /** Puts a page of this origin into another one, after the frames that are there. */
  embed(parent: Frame, origin: string, sandbox?: string): Promise<Frame>
  /** Takes a frame to another origin. */
  navigate(frame: Frame, origin: string): Promise<Frame>
}

interface WorkerFixtures {
  readonly guardScript: string
}

interface TestFixtures {
  readonly scene: GuardScene
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from the pattern that it needs no other fixture
  guardScript: [async ({}, provide) => provide(await bundle()), { scope: "worker" }],

  scene: async ({ page, guardScript }, provide) => {
    const answer = (path: string): Promise<Answer | null> =>
      Promise.resolve(fileAt(path, guardScript))
    const servers: readonly StaticServer[] = await Promise.all([serve(answer), serve(answer)])
    await provide(sceneOn(page, servers))
    await Promise.all(servers.map((server) => server.close()))
  },
})

// Every page notes what reaches it, whoever sent it, and can open a transport.
const PAGE = `<!doctype html><title>A page</title>
<script>window.received = []; addEventListener("message", (event) => received.push(event.data))</script>
<script src="/guards.js"></script>`

function fileAt(path: string, script: string): Answer | null {
  if (path === "/") return { type: "text/html; charset=utf-8", body: PAGE }
  if (path === "/guards.js") return { type: "text/javascript", body: script }
  // Browsers ask for one; a 404 would be a line in the console.
  if (path === "/favicon.ico") return { status: 204, body: "" }
  return null
}

async function bundle(): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: { entry: "tests/e2e/harness/guardPage.ts", formats: ["iife"], name: "guards" },
    },
  })
  const chunks = Array.isArray(outputs) ? outputs.flatMap(({ output }) => output) : []
  for (const chunk of chunks) if (chunk.type === "chunk") return chunk.code
  throw new Error("the guard page could not be built")
}

function sceneOn(page: Page, servers: readonly StaticServer[]): GuardScene {
  const printed: string[] = []
  page.on("console", (message) => printed.push(message.text()))
  page.on("pageerror", (error) => printed.push(error.message))
  let names = 0

  const frameNamed = (name: string): Frame => {
    const frame = page.frame({ name })
    if (frame === null) throw new Error(`there is no frame ${name}`)
    return frame
  }
  return {
    printed,
    origin: (host = "localhost", server = 0) => servers[server]?.origin(host) ?? "",
    async open(origin) {
      await page.goto(`${origin}/`)
      return page.mainFrame()
    },
    async embed(parent, origin, sandbox) {
      const name = `frame-${names++}`
      await parent.evaluate(
        async ([source, frameName, flags]) => {
          const element = document.createElement("iframe")
          element.name = frameName
          if (flags !== null) element.setAttribute("sandbox", flags)
          element.src = source
          const loaded = new Promise((resolve) => element.addEventListener("load", resolve))
          document.body.append(element)
          await loaded
        },
        [`${origin}/`, name, sandbox ?? null] as const,
      )
      return frameNamed(name)
    },
    async navigate(frame, origin) {
      await frame.goto(`${origin}/`)
      return frame
    },
  }
}

/** Opens the transport in a page. */
export const openIn = (frame: Frame, options: OpenOptions): Promise<void> =>
  frame.evaluate((wanted) => window.guardPage.open(wanted), options)

/** What the transport of a page let through. */
export const heardIn = (frame: Frame): Promise<readonly unknown[]> =>
  frame.evaluate(() => window.guardPage.heard())

/** How much the transport of a page turned away. */
export const foreignIn = (frame: Frame): Promise<number> =>
  frame.evaluate(() => window.guardPage.foreign())

/** Everything that reached a page, whoever sent it. */
export const receivedIn = (frame: Frame): Promise<readonly unknown[]> =>
  frame.evaluate(() => (window as Window & { received?: unknown[] }).received ?? [])

export { expect } from "@playwright/test"
