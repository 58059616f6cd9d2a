/** What a page told to somebody outside of it. */
export interface Told {
  readonly what: string
  readonly text: string
}

/** What another window said to a page. */
export interface Heard {
  readonly data: unknown
  /** By a frame of the page, or a window that it has opened. */
  readonly isFromBelow: boolean
}

/**
 * Notes in every page what it tells: events of the panel for its host, lines in the console, with the whole of their
 * objects, and broadcasts (`toldOutside`); and what other windows say to it (`heardHere`). Runs in the page.
 */
export function recordInPage(): void {
  const told: Told[] = []
  const heard: Heard[] = []
  Object.assign(globalThis, { toldOutside: told, heardHere: heard })
  const textOf = (value: unknown): string => {
    try {
      return JSON.stringify(value) ?? String(value)
    } catch {
      return String(value)
    }
  }
  for (const name of ["journeyload", "journeyfilter", "journeyerror"]) {
    addEventListener(
      name,
      (event) => {
        const detail: unknown = event instanceof CustomEvent ? event.detail : null
        told.push({ what: name, text: textOf(detail) })
      },
      true,
    )
  }
  addEventListener("message", ({ source, data }) => {
    if (source === window) return
    // A message may come from a port, too, which has neither.
    const { parent: above, opener } = (source ?? {}) as Partial<Window>
    heard.push({ data, isFromBelow: above === window || opener === window })
  })
  for (const name of ["debug", "log", "info", "warn", "error", "trace", "dir", "table"] as const) {
    const original = console[name]
    console[name] = (...words: unknown[]) => {
      told.push({ what: "the console", text: words.map(textOf).join(" ") })
      Reflect.apply(original, console, words)
    }
  }
  Object.assign(globalThis, {
    BroadcastChannel: class extends BroadcastChannel {
      override postMessage(message: unknown): void {
        told.push({ what: "a broadcast", text: textOf(message) })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
        super.postMessage(message)
      }
    },
  })
}
