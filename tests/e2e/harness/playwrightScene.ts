import type { Frame, Page } from "@playwright/test"
import type { StaticServer } from "../../../scripts/staticServer.mjs"
import { type GuardScene, insertFrame, type PageFrame } from "./scene"

/** A scene in a page that Playwright drives. */
export function playwrightScene(page: Page, servers: readonly StaticServer[]): GuardScene {
  const printed: string[] = []
  page.on("console", (message) => printed.push(message.text()))
  page.on("pageerror", (error) => printed.push(error.message))
  let names = 0
  // Every frame of this scene is one of Playwright's.
  const own = (frame: PageFrame): Frame => frame as Frame

  return {
    printed: () => Promise.resolve(printed),
    origin: (host = "localhost", server = 0) => servers[server]?.origin(host) ?? "",
    async open(origin) {
      await page.goto(`${origin}/`)
      return page.mainFrame()
    },
    async embed(parent, address, sandbox) {
      const name = `frame-${names++}`
      const wanted = [new URL(address).href, name, sandbox ?? null] as const
      await own(parent).evaluate(insertFrame, wanted)
      // By its element: the list of frames may lag behind the page.
      const element = await own(parent).waitForSelector(`iframe[name="${name}"]`)
      const frame = await element.contentFrame()
      if (frame === null) throw new Error(`there is no frame ${name}`)
      return frame
    },
    async navigate(frame, origin) {
      await own(frame).goto(`${origin}/`)
      return frame
    },
  }
}
