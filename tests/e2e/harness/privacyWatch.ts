import type { Frame, Page } from "@playwright/test"
import { holds, valuesIn } from "./plantedValues"
import { type Heard, recordInPage, type Told } from "./recordInPage"

/** Watches everything by which something could leave the panel, for values of a customer that a test planted. */
export interface PrivacyWatch {
  /** Plants the customer's values of a message that is said to the panel. */
  plant(message: unknown): void
  /** Where planted values got out, as sentences; empty when none did. */
  leaks(): Promise<readonly string[]>
}

/** What a journey request may carry: the desktop needs it to find the customer. */
const REQUEST_FIELDS = new Set(
  "callid AccountNumber CampaignName ChannelID MonthType ContactNumber".split(" "),
)

/** Stands for a frame that was told rows, wherever it is: where they come, there is something to plant. */
const ROWS_CAME = "rows came"

/** Whether a frame is the panel's page, as the built folder has it. */
export const isPanelPage = (url: string): boolean => url.includes("/embed/")

/**
 * Starts watching a page. `isPanel` says by their address which frames are the panel's. Where memory is measured nothing is
 * noted in the page itself (`recordsInPage`), so events and messages aren't seen there.
 */
export async function watchPrivacy(
  page: Page,
  isPanel: (url: string) => boolean,
  { recordsInPage = true } = {},
): Promise<PrivacyWatch> {
  const planted = new Set<string>()
  const outlets: Told[] = []
  const note = (what: string, text: string | null | undefined): void => {
    if (text !== null && text !== undefined && text !== "") outlets.push({ what, text })
  }
  page.on("console", (message) => note("the console", message.text()))
  page.on("pageerror", (error) => note("an exception", `${error.message} ${error.stack ?? ""}`))
  page.on("request", (request) => {
    const from = request.isNavigationRequest() ? request.url() : request.frame().url()
    if (!isPanel(from)) return
    note("a URL", request.url())
    note("a request's body", request.postData())
    note("a request's headers", JSON.stringify(request.headers()))
  })
  page.on("websocket", (socket) => {
    note("a URL", socket.url())
    socket.on("framesent", ({ payload }) => note("a socket", String(payload)))
  })
  if (recordsInPage) await page.addInitScript(recordInPage)

  return {
    plant(message) {
      for (const value of valuesIn(message)) planted.add(value)
    },
    async leaks() {
      const standing = await Promise.all(
        page.frames().map((frame) => standingIn(frame, isPanel(frame.url()))),
      )
      const leaks = [...outlets, ...standing.flat()].flatMap(({ what, text }) =>
        [...planted].filter((value) => holds(text, value)).map((value) => `${what}: ${value}`),
      )
      const isBlind = planted.size === 0 && standing.flat().some(({ what }) => what === ROWS_CAME)
      return isBlind ? [...leaks, "nothing was planted, though a panel was told rows"] : leaks
    },
  }
}

/** What stands in a frame when the test is over: what it told, what it stored, what its address says. */
async function standingIn(frame: Frame, isPanel: boolean): Promise<readonly Told[]> {
  const found = await frame
    .evaluate(readPage, { isPanel, rowsCame: ROWS_CAME })
    // A frame that is gone has nothing standing in it.
    .catch((error: unknown) => {
      if (frame.isDetached()) return { entries: [], said: [] }
      throw error
    })
  return [...found.entries, ...found.said.map(saidToDesktop)]
}

/** Runs in the page. */
async function readPage({ isPanel, rowsCame }: { isPanel: boolean; rowsCame: string }) {
  const { toldOutside, heardHere, desk } = globalThis as {
    readonly toldOutside?: readonly Told[]
    readonly heardHere?: readonly Heard[]
    readonly desk?: { readonly asked: readonly unknown[] }
  }
  const entries = [...(toldOutside ?? [])]
  const isReply = ({ data }: Heard): boolean => {
    const reply = data as { readonly message?: { readonly response?: unknown } } | null | undefined
    const rows: unknown = reply?.message?.response
    return Array.isArray(rows) && typeof rows[0] === "object"
  }
  if (heardHere?.some(isReply)) entries.push({ what: rowsCame, text: "" })
  // What a panel hears is the desktop's, and so is what a page between the two hears from above or beside it; a desktop
  // that is the same page has its own ear.
  const fromBelow = isPanel ? [] : (heardHere ?? []).filter(({ isFromBelow }) => isFromBelow)
  const said = [...fromBelow.map(({ data }) => data), ...(desk?.asked ?? [])]
  if (!isPanel) return { entries, said }
  const attempt = async (what: string, read: () => unknown): Promise<void> => {
    try {
      entries.push({ what, text: String(await read()) })
    } catch {
      // What may not be read here was not written either.
    }
  }
  await attempt("local storage", () => JSON.stringify(Object.entries(localStorage)))
  await attempt("session storage", () => JSON.stringify(Object.entries(sessionStorage)))
  await attempt("a cookie", () => document.cookie)
  await attempt("a database", async () => JSON.stringify(await indexedDB.databases()))
  await attempt("a cache", async () => JSON.stringify(await caches.keys()))
  await attempt("the address", () => location.href)
  await attempt("the history", () => JSON.stringify(history.state))
  await attempt("the window's name", () => window.name)
  await attempt("the page's title", () => document.title)
  return { entries, said }
}

/** A message as it left the panel, without what a journey request needs to say. */
function saidToDesktop(said: unknown): Told {
  const message = said as { readonly [key: string]: unknown } | null
  const text = (value: unknown): string => JSON.stringify(value) ?? ""
  if (message?.["subtopic"] !== "GetCustomerJourney")
    return { what: "a message", text: text(message) }
  const fields = Object.entries(message["data"] ?? {})
  return {
    what: "a journey request",
    text: text({
      ...message,
      data: Object.fromEntries(fields.filter(([name]) => !REQUEST_FIELDS.has(name))),
    }),
  }
}
