/** What a test may say of an event that a real browser would fill in by itself. */
interface FakeEvent {
  readonly data: unknown
  readonly isTrusted: boolean
  readonly origin: string
  readonly source: unknown
}

type Handler = (event: FakeEvent) => void

/**
 * A window as far as messages go: it clones what is posted, delivers it a microtask later to the window's listeners
 * if the target origin is its own, and records what it dropped. The guards themselves are proven in real browsers
 * (tests/e2e/guards.inbound.spec.ts); this one only keeps the books.
 */
export class FakeWindow {
  readonly handlers = new Map<string, Set<Handler>>()
  readonly posts: { readonly message: unknown; readonly targetOrigin: string }[] = []
  readonly location: { ancestorOrigins?: readonly string[] } = {}
  origin: string
  closed = false
  parent: FakeWindow = this
  /** Who posts, as the browser would know; set by the test. */
  sender: FakeWindow | null = null

  constructor(origin: string) {
    this.origin = origin
  }

  addEventListener(type: string, handler: Handler): void {
    this.handlers.set(type, (this.handlers.get(type) ?? new Set()).add(handler))
  }

  removeEventListener(type: string, handler: Handler): void {
    this.handlers.get(type)?.delete(handler)
  }

  postMessage(message: unknown, targetOrigin: string): void {
    const data: unknown = structuredClone(message)
    this.posts.push({ message: data, targetOrigin })
    if (targetOrigin !== this.origin) return
    const { sender } = this
    queueMicrotask(() =>
      this.fire("message", { data, source: sender, origin: sender?.origin ?? "" }),
    )
  }

  /** Delivers an event as the browser would, unless `event` says otherwise. */
  fire(type: "message" | "messageerror", event: Partial<FakeEvent>): void {
    const whole = { data: null, isTrusted: true, origin: "", source: null, ...event }
    for (const handler of this.handlers.get(type) ?? []) handler(whole)
  }

  /** How many listeners of any type it has. */
  listening(): number {
    return [...this.handlers.values()].reduce((sum, handlers) => sum + handlers.size, 0)
  }

  /** Itself, as the type that the code under test wants. */
  asWindow(): Window {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the transport uses no more of a window than there is here
    return this as unknown as Window
  }
}

/** A desktop's window and the panel's in it, each the other's sender. */
export function fakeWindows(
  desktopOrigin: string,
  panelOrigin: string,
): { desktop: FakeWindow; panel: FakeWindow } {
  const desktop = new FakeWindow(desktopOrigin)
  const panel = new FakeWindow(panelOrigin)
  panel.parent = desktop
  desktop.sender = panel
  panel.sender = desktop
  return { desktop, panel }
}
