import type { Interaction } from "../../src/model/interaction"
import type { BenchChoice, BenchData, Contender } from "./contender"
import { narrow } from "./narrow"

/** What a contender other than the panel is made of: rows in, rows on screen. */
export interface PlainList {
  readonly name: string
  /** Shows these rows, at first and again after each choice. */
  show(box: HTMLElement, rows: readonly Interaction[]): void
  /** The element that scrolls, where it isn't the box itself. */
  readonly scroller?: () => HTMLElement
  /** Whether every row is in the DOM. */
  readonly isWhole: boolean
}

/** A list whose rows are marked `data-row`, as a contender. */
export function plainContender(list: PlainList): Contender {
  let box: HTMLElement = document.body
  return {
    name: list.name,
    mount(target: HTMLElement, data: BenchData) {
      box = target
      list.show(box, data.rows)
    },
    choose(choice: BenchChoice, data: BenchData) {
      list.show(box, narrow(data.rows, choice))
    },
    firstRow: () => box.querySelector("[data-row]"),
    count: () => (list.isWhole ? box.querySelectorAll("[data-row]").length : null),
    scroller: list.scroller ?? (() => box),
    isRowAt: (x, y) => document.elementFromPoint(x, y)?.closest("[data-row]") instanceof Element,
  }
}
