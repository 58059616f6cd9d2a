/** What a pair of colours is there for; how much contrast it needs follows from it. */
export type Use =
  /** Text: 4.5 (WCAG 2.2, 1.4.3); 7 in high contrast. */
  | "text"
  /** Icons, bars, marks, borders of controls, focus: 3 (1.4.11); 4.5 in high contrast. */
  | "drawn"
  /** Lines between what white space parts already: to be seen at all; 3 in high contrast. */
  | "line"

/** A foreground and what it stands on, by the private names of the colours. */
export interface Pair {
  readonly use: Use
  readonly front: string
  readonly ground: string
}

const pairs = (use: Use, front: string, ...grounds: readonly string[]): readonly Pair[] =>
  grounds.map((ground) => ({ use, front, ground }))

/** Every pair that the panel's sheets bring together. */
export const PAIRS: readonly Pair[] = [
  ...pairs("text", "ink", "surface", "raised", "hover", "accent-soft", "warn-soft", "bad-soft"),
  ...pairs("text", "ink", "hit"),
  ...pairs("text", "muted", "surface", "raised", "hover", "bad-soft"),
  // A chosen toggle, a chosen month, "2 new"; the filter's button while it is open.
  ...pairs("text", "accent", "surface", "raised", "hover", "accent-soft"),
  ...pairs("text", "good", "surface", "raised"),
  ...pairs("text", "bad", "surface", "raised"),
  ...pairs("text", "warn", "surface", "raised", "warn-soft"),

  // Focus, the border of what is chosen, the line of the score.
  ...pairs("drawn", "accent", "surface", "raised", "hover", "accent-soft"),
  // Borders of fields and badges, marks of attempts that reached nobody, bars of the month strip.
  ...pairs("drawn", "line-strong", "surface", "raised", "hover", "accent-soft"),
  // Bars of answered calls, the live call's edge, marks.
  ...pairs("drawn", "good", "surface", "raised", "hover", "accent-soft"),
  ...pairs("drawn", "bad", "surface", "raised", "bad-soft"),
  ...pairs("drawn", "warn", "surface", "raised", "warn-soft"),

  ...pairs("line", "line", "surface", "raised"),
]

/** What each use needs at least, in ordinary themes and in high contrast. */
export const LEAST: Readonly<Record<"ordinary" | "high", Readonly<Record<Use, number>>>> = {
  ordinary: { text: 4.5, drawn: 3, line: 1.15 },
  high: { text: 7, drawn: 4.5, line: 3 },
}
