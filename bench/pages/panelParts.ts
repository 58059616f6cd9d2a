import { monthKey } from "../../src/model/time"
import type { BenchChoice, Contender } from "./contender"

const ROW_OR_HEADING = "[data-journey-row],[data-journey-streak],[data-journey-gap],.cj-month-head"

/** The panel's side of a contender: everything is done through its own controls, as an agent does. */
export function panelParts(
  root: () => ParentNode & { elementFromPoint?(x: number, y: number): Element | null },
): Omit<Contender, "name" | "mount"> {
  const find = (selector: string): HTMLElement => {
    const found = root().querySelector<HTMLElement>(selector)
    if (found === null) throw new Error(`The panel has no ${selector}.`)
    return found
  }
  const named = (start: string): HTMLElement => {
    for (const button of root().querySelectorAll<HTMLElement>("button")) {
      const name = button.getAttribute("aria-label") ?? button.textContent
      if (name.startsWith(start)) return button
    }
    throw new Error(`The panel has no button "${start}".`)
  }
  let chosen: BenchChoice = { voiceOnly: false, search: "", month: null }

  return {
    choose(choice) {
      if (choice.voiceOnly !== chosen.voiceOnly) {
        named(choice.voiceOnly ? "Voice" : "All channels").click()
      }
      if (choice.search !== chosen.search) {
        const field = find("input[type=search]")
        if (!(field instanceof HTMLInputElement)) throw new Error("The search is no field.")
        field.value = choice.search
        field.dispatchEvent(new InputEvent("input", { bubbles: true }))
      }
      // A second press of the same month shows all months again.
      const month = choice.month ?? chosen.month
      if (choice.month !== chosen.month && month !== null) named(monthName(month)).click()
      chosen = choice
    },
    firstRow: () => root().querySelector("[data-journey-row]"),
    count() {
      const text = root().querySelector("[role=status]")?.textContent ?? ""
      const shown = /^([\d,.]+) of/.exec(text)?.[1]
      return shown === undefined ? -1 : Number(shown.replace(/\D/g, ""))
    },
    scroller: () => find(".cj-scroller"),
    isRowAt(x, y) {
      const place = root()
      const element = (place.elementFromPoint ? place : document).elementFromPoint?.(x, y)
      return element?.closest(ROW_OR_HEADING) instanceof Element
    },
  }
}

function monthName(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number)
  const format = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" })
  if (monthKey(year, number) !== month) throw new Error("No month.")
  return format.format(Date.UTC(year, number - 1, 1))
}
