import type { Interaction } from "../../src/model/interaction"
import type { WireRow } from "./wireRow"

/** One journey, as the wire has it and as it is in memory. */
export interface BenchData {
  readonly wire: readonly WireRow[]
  /** Decoded, newest first. */
  readonly rows: readonly Interaction[]
  readonly nowMs: number
}

/** What is chosen: the same for every contender. */
export interface BenchChoice {
  readonly voiceOnly: boolean
  readonly search: string
  /** A calendar month (`"2026-03"`), or null. */
  readonly month: string | null
}

/** Something that shows a journey in a box of 400 × 600 px. */
export interface Contender {
  readonly name: string
  /** Shows the journey; the paint may follow later. */
  mount(box: HTMLElement, data: BenchData): void
  /** Shows what is left of the journey. `rows` are filtered already, within the time that is measured. */
  choose(choice: BenchChoice, data: BenchData): void
  /** The first row on screen from the top, or null. */
  firstRow(): Element | null
  /** How many rows it says it shows: all in the DOM for a whole list; null where only the first row can tell. */
  count(): number | null
  scroller(): HTMLElement
  /** Whether there is a row at a point of the viewport. */
  isRowAt(x: number, y: number): boolean
}
