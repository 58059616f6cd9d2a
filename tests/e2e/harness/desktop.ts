import { expect, type Page } from "@playwright/test"

/** A message that the panel sent, as the desktop's window got it. */
export interface Heard {
  readonly data: SentMessage
  readonly origin: string
  readonly fromPanel: boolean
}

/** The parts of a sent message that the tests look at. */
export interface SentMessage {
  readonly channel: string
  readonly topic: string
  readonly subtopic: string
  readonly data?: Readonly<Record<string, string>>
}

/** The desktop's side of a test: everything that the panel said, and a voice. */
export interface Desktop {
  /** Every message from the panel so far. */
  heard(): Promise<readonly SentMessage[]>
  /** Every message that any window sent to the desktop. */
  heardFromAnybody(): Promise<readonly Heard[]>
  /** The journey requests so far. */
  requests(): Promise<readonly SentMessage[]>
  /** Waits until exactly so many journey requests have come, and returns the last one's `data`. */
  request(count: number): Promise<Readonly<Record<string, string>>>
  /** Says something to the panel. */
  say(message: unknown): Promise<void>
  /** Waits until the panel has asked which calls are on: it listens from then on. */
  panelListens(): Promise<void>
}

/** The page's own functions, see `desktopPage.ts`. */
interface DesktopWindow {
  readonly heard: Heard[]
  readonly say: (message: unknown) => void
}

/** The desktop's side of the page that `desktopPage` made. `note` hears first what is said to the panel. */
export function desktopOf(page: Page, note: (message: unknown) => void = () => {}): Desktop {
  const heardFromAnybody = (): Promise<readonly Heard[]> =>
    page.evaluate(() => (globalThis as unknown as DesktopWindow).heard)
  const heard = async (): Promise<readonly SentMessage[]> =>
    (await heardFromAnybody()).filter(({ fromPanel }) => fromPanel).map(({ data }) => data)
  const requests = async (): Promise<readonly SentMessage[]> =>
    (await heard()).filter(({ subtopic }) => subtopic === "GetCustomerJourney")
  return {
    heard,
    heardFromAnybody,
    requests,
    async request(count) {
      await expect.poll(async () => (await requests()).length, "journey requests").toBe(count)
      return (await requests()).at(-1)?.data ?? {}
    },
    say(message) {
      note(message)
      return page.evaluate((said) => (globalThis as unknown as DesktopWindow).say(said), message)
    },
    async panelListens() {
      await expect
        .poll(async () => (await heard()).map(({ subtopic }) => subtopic), "state sync requests")
        .toContain("StateSync")
    },
  }
}
