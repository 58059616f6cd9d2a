import type { PanelAction } from "./panelActions"

/** Keys that do one action. */
export interface KeyBinding {
  readonly action: PanelAction
  /** As `KeyboardEvent.key` names them, small letters. */
  readonly keys: readonly string[]
  /** As they are written on the keys and in the help. */
  readonly written: readonly string[]
  /** Whether holding the key down goes on doing it. */
  readonly repeats?: boolean
}

const DIGITS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]

/** Every single key of the panel, in the order of the help. Enter on a row is the browser's own. */
export const KEY_BINDINGS: readonly KeyBinding[] = [
  { action: "search", keys: ["/"], written: ["/"] },
  { action: "filter", keys: ["f"], written: ["F"] },
  { action: "channel", keys: DIGITS, written: ["0", "1 – 9"] },
  { action: "range", keys: ["m"], written: ["M"] },
  { action: "nextRow", keys: ["j"], written: ["J", "↓"], repeats: true },
  { action: "previousRow", keys: ["k"], written: ["K", "↑"], repeats: true },
  { action: "openRow", keys: ["o"], written: ["O", "Enter"] },
  { action: "view", keys: ["v"], written: ["V"] },
  { action: "copy", keys: ["c"], written: ["C"] },
  { action: "export", keys: ["e"], written: ["E"] },
  { action: "privacy", keys: ["p"], written: ["P"] },
  { action: "refresh", keys: ["r"], written: ["R"] },
  { action: "help", keys: ["?"], written: ["?"] },
]

const byKey = new Map(KEY_BINDINGS.flatMap((each) => each.keys.map((key) => [key, each] as const)))

/** What a key does; null for nothing. */
export const bindingOf = (key: string): KeyBinding | null => byKey.get(key) ?? null

/** How the key of an action is written in a menu; null when it has none. */
export const writtenKey = (action: PanelAction): string | null =>
  KEY_BINDINGS.find((each) => each.action === action)?.written[0] ?? null
