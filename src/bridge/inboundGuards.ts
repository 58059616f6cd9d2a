/** The checks that a message passes before anybody looks at its data (design decision 10), in their order. */
export interface Guards {
  /** The browser itself made the event: a page's script can put any source and origin into one of its own (fault 7). */
  readonly trusted: boolean
  /** It comes from our window and no other, not even one of an allowed origin (fault 3). */
  readonly source: boolean
  /** Our window is not ourselves: a panel opened on its own is its own parent (fault 11). */
  readonly ownEcho: boolean
  /** It comes from an allowed origin, compared whole (faults 1, 2, 4, 5). */
  readonly origin: boolean
  /** It comes from the origin that was heard first, while several are allowed. */
  readonly pin: boolean
}

/** Every check is on. Only a test of an attack ever has fewer, to show that the attack is real. */
export const ALL_GUARDS: Guards = {
  trusted: true,
  source: true,
  ownEcho: true,
  origin: true,
  pin: true,
}

/** Whom we listen to, at this moment. */
export interface Expected {
  /** Our window; null while there is none. */
  readonly target: Window | null
  /** The window that listens. */
  readonly self: Window
  readonly origins: ReadonlySet<string>
  /** The one origin that speaks for our window since its first message; null before. */
  readonly pinned: string | null
}

/** What an event turned out to be: ours, or the first check that it failed. */
export type Verdict = "ours" | "synthetic" | "other-window" | "own-echo" | "other-origin" | "moved"

/** The parts of a message event that tell where it comes from. */
export type Provenance = Pick<MessageEvent, "isTrusted" | "source" | "origin">

/** Judges where a message comes from; never reads its data. */
export function judge(
  event: Provenance,
  { target, self, origins, pinned }: Expected,
  guards: Guards = ALL_GUARDS,
): Verdict {
  if (guards.trusted && !event.isTrusted) return "synthetic"
  if (guards.source && (target === null || event.source !== target)) return "other-window"
  if (guards.ownEcho && event.source === self) return "own-echo"
  if (guards.origin && !origins.has(event.origin)) return "other-origin"
  if (guards.pin && pinned !== null && event.origin !== pinned) return "moved"
  return "ours"
}
