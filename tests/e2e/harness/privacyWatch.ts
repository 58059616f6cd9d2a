import type { Frame, Page } from "@playwright/test"

/** Watches everything by which something could leave the panel, for values of a customer that a test planted. */
export interface PrivacyWatch {
  /** Plants the customer's values of a message that is said to the panel. */
  plant(message: unknown): void
  /** Where planted values got out, as sentences; empty when none did. */
  leaks(): Promise<readonly string[]>
}

// Fields of the wire that hold something of a customer, or what was said about one, without case.
const FIELDS = new Set(
  [
    "AccountNumber ContactNumber CampaignName AgentName AgentComment ContactValue Outcome Mode",
    "ANI fromAddress toAddress phoneNumber LCMKey errorMessage msg",
  ].flatMap((line) => line.toLowerCase().split(" ")),
)

/** Shorter values occur by chance. */
const MIN_LENGTH = 6

/** What a journey request may carry: the desktop needs it to find the customer. */
const REQUEST_FIELDS = new Set(
  "callid AccountNumber CampaignName ChannelID MonthType ContactNumber".split(" "),
)

/** Values that the panel has words for: they say nothing of a customer. */
const COMMON = new Set(["Success", "Mobile"])

/** Starts watching a page. `isPanel` says by their address which frames are the panel's. */
export async function watchPrivacy(
  page: Page,
  isPanel: (url: string) => boolean,
): Promise<PrivacyWatch> {
  const planted = new Set<string>()
  const outlets: { readonly what: string; readonly text: string }[] = []
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
  await page.addInitScript(recordInPage)

  return {
    plant(message) {
      for (const value of valuesIn(message)) planted.add(value)
    },
    async leaks() {
      const standing = await Promise.all(
        page.frames().map((frame) => standingIn(frame, isPanel(frame.url()))),
      )
      return [...outlets, ...standing.flat()].flatMap(({ what, text }) =>
        [...planted]
          .filter((value) => text.includes(value) || text.includes(encodeURIComponent(value)))
          .map((value) => `${what}: ${value}`),
      )
    },
  }
}

/** Notes in every page the events that the panel tells its host, and what it says to other windows. Runs in the page. */
function recordInPage(): void {
  const told: { what: string; text: string }[] = []
  Object.assign(globalThis, { toldOutside: told })
  for (const name of ["journeyload", "journeyfilter", "journeyerror"]) {
    addEventListener(
      name,
      (event) => {
        const detail: unknown = event instanceof CustomEvent ? event.detail : null
        told.push({ what: name, text: JSON.stringify(detail) })
      },
      true,
    )
  }
  Object.assign(globalThis, {
    BroadcastChannel: class extends BroadcastChannel {
      override postMessage(message: unknown): void {
        told.push({ what: "a broadcast", text: JSON.stringify(message) })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
        super.postMessage(message)
      }
    },
  })
}

/** What stands in a frame when the test is over: what it told, what it stored, what its address says. */
async function standingIn(
  frame: Frame,
  isPanel: boolean,
): Promise<readonly { readonly what: string; readonly text: string }[]> {
  const found = await frame
    .evaluate(async (stored) => {
      const entries = [
        ...((globalThis as { toldOutside?: { what: string; text: string }[] }).toldOutside ?? []),
      ]
      if (!stored) return { entries, heard: heardHere() }
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
      return { entries, heard: heardHere() }

      // What the panel said to the test desktop, where this is its page.
      function heardHere(): unknown[] {
        const heard = (globalThis as { heard?: unknown }).heard
        return Array.isArray(heard) ? heard : []
      }
    }, isPanel)
    // A frame that is gone has nothing standing in it.
    .catch(() => ({ entries: [], heard: [] }))
  return [...found.entries, ...found.heard.map(saidToDesktop)]
}

/** A message as it left the panel, without what a journey request needs to say. */
function saidToDesktop(heard: unknown): { readonly what: string; readonly text: string } {
  const { data: message } = heard as { readonly data: { readonly [key: string]: unknown } | null }
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

function valuesIn(message: unknown): readonly string[] {
  if (Array.isArray(message)) return message.flatMap(valuesIn)
  if (typeof message !== "object" || message === null) return []
  return Object.entries(message).flatMap(([key, value]) => {
    if (!FIELDS.has(key.trim().toLowerCase())) return valuesIn(value)
    const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : ""
    return text.length < MIN_LENGTH || COMMON.has(text) ? [] : [text.slice(0, 60)]
  })
}
