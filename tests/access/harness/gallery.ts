import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"

/** A story of the built story browser. */
export interface StoryEntry {
  readonly id: string
  readonly title: string
  readonly name: string
}

/** Every story that was built, in the order of the browser. */
export function storyEntries(): readonly StoryEntry[] {
  const { entries } = JSON.parse(readFileSync("dist/stories/index.json", "utf8")) as {
    readonly entries: Readonly<Record<string, StoryEntry & { readonly type: string }>>
  }
  return Object.values(entries).filter(({ type }) => type === "story")
}

/** The channel over which Storybook's own manager speaks to the page of the stories. */
interface Channel {
  readonly on: (event: string, listener: (news: unknown) => void) => void
  readonly off: (event: string, listener: (news: unknown) => void) => void
  readonly emit: (event: string, news: unknown) => void
}

declare global {
  interface Window {
    readonly __STORYBOOK_ADDONS_CHANNEL__: Channel
  }
}

/** What is set in Storybook's toolbar; its own check is off, since it would run beside ours. */
const QUIET = "globals=a11y.manual:!true"

/** Opens one story by its address, alone on the page, and waits for what tells that it is there. */
export async function openStory(page: Page, origin: string, id: string, sign: string) {
  await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}&${QUIET}`)
  await page.locator(sign).first().waitFor({ timeout: 20_000 })
}

/**
 * Opens the page of the stories once; the returned function puts one story after the other on it, each from its
 * beginning to the end of its play function. Loading the page for each would take ten times as long.
 */
export async function openGallery(page: Page, origin: string) {
  const first = storyEntries().at(-1)?.id ?? ""
  await openStory(page, origin, first, "#storybook-root > *")
  return async (id: string): Promise<void> => {
    const ending = await page.evaluate(playToItsEnd, id)
    if (ending !== "success") throw new Error(`The story ${id} ended with: ${ending}`)
  }
}

function playToItsEnd(id: string): Promise<string> {
  return new Promise((resolve) => {
    // oxlint-disable-next-line no-underscore-dangle
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__
    const endings = ["storyFinished", "storyMissing", "storyErrored", "storyThrewException"]
    const listeners = endings.map((event) => {
      const listener = (news: unknown): void => {
        const { status = event, storyId = id } = Object(news) as Record<string, string>
        if (storyId !== id) return
        for (const each of listeners) channel.off(each.event, each.listener)
        resolve(status)
      }
      channel.on(event, listener)
      return { event, listener }
    })
    channel.emit("setCurrentStory", { storyId: id, viewMode: "story" })
  })
}

/** Turns a wheel of Storybook's toolbar, such as the language; the stories that are shown from then on have it. */
export const setGlobal = (page: Page, name: string, value: string): Promise<void> =>
  page.evaluate(
    ([key, wanted]) => {
      // oxlint-disable-next-line no-underscore-dangle
      window.__STORYBOOK_ADDONS_CHANNEL__.emit("updateGlobals", { globals: { [key]: wanted } })
    },
    [name, value] as const,
  )
