import type { Page } from "@playwright/test"

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A stop of the Tab key, as it is while it has focus. */
export interface Stop {
  /** The element, said so that people recognise it. */
  readonly name: string
  /** Its place in the list of everything that the Tab key should reach. */
  readonly index: number
  /** Its box, and that of the next stop at the same moment: what has focus may scroll or change the layout. */
  readonly box: Box
  readonly next: Box | null
  /** Whether the next stops may lie within it: a list that scrolls. */
  readonly isContainer: boolean
  /** What covers part of it; null when it is wholly in sight. */
  readonly coveredBy: string | null
  /** Its focus ring: null for none, otherwise its width, its colour and what it stands on. */
  readonly ring: { readonly width: number; readonly colour: string; readonly ground: string } | null
}

/** How many elements of the story the Tab key should reach. */
export const countStops = (page: Page): Promise<number> =>
  page.evaluate(() => window.access.stops().length)

/** The stop that has focus; null when focus is outside the story. */
export const focusedStop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => window.access.focused())

/** Gives the page its helpers, and a button before and one after the story. */
export const bringStops = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const root = document.querySelector("#storybook-root")
    if (root === null) throw new Error("There is no story.")
    document.querySelector("#before")?.remove()
    document.querySelector("#after")?.remove()
    for (const [place, id] of [
      ["beforebegin", "before"],
      ["afterend", "after"],
    ] as const) {
      const button = document.createElement("button")
      button.id = id
      button.style.position = "fixed"
      button.style.opacity = "0"
      button.style.pointerEvents = "none"
      root.insertAdjacentElement(place, button)
    }

    const isTabbable = (each: HTMLElement): boolean => {
      if (each.tabIndex < 0 || !each.checkVisibility({ visibilityProperty: true })) return false
      if (!(each instanceof HTMLInputElement) || each.type !== "radio") return true
      const group = [...root.querySelectorAll<HTMLInputElement>(`input[name="${each.name}"]`)]
      return each.checked || (group.every(({ checked }) => !checked) && group[0] === each)
    }
    const stops = (): readonly HTMLElement[] =>
      [
        ...root.querySelectorAll<HTMLElement>(
          ":is(button, input, select, textarea):not([disabled]), a[href], [tabindex]",
        ),
      ].filter(isTabbable)

    // A field that lies over its own label is seen as the label.
    const faceOf = (element: HTMLElement): HTMLElement => element.closest("label") ?? element

    const groundOf = (element: Element): string => {
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each)
        if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor
      }
      return "rgb(255, 255, 255)"
    }

    const ringOf = (element: HTMLElement): Stop["ring"] => {
      for (const each of [element, faceOf(element)]) {
        const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(each)
        if (outlineStyle === "none" || Number.parseFloat(outlineWidth) === 0) continue
        if (getComputedStyle(each).opacity === "0") continue
        const isInside = outlineOffset.startsWith("-")
        return {
          width: Number.parseFloat(outlineWidth),
          colour: outlineColor,
          ground: groundOf(isInside ? each : (each.parentElement ?? each)),
        }
      }
      return null
    }

    const coverOf = (element: HTMLElement): string | null => {
      const face = faceOf(element)
      const { left, top, right, bottom } = face.getBoundingClientRect()
      const points = [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 3, top + 3],
        [right - 3, top + 3],
        [left + 3, bottom - 3],
        [right - 3, bottom - 3],
      ] as const
      for (const [x, y] of points) {
        const seen = document.elementFromPoint(x, y)
        if (seen === null) return "the edge of the page"
        if (face.contains(seen) || seen.contains(face)) continue
        return seen.outerHTML.slice(0, 120)
      }
      return null
    }

    const focused = (): Stop | null => {
      const element = document.activeElement
      const index = stops().findIndex((each) => each === element)
      if (!(element instanceof HTMLElement) || !root.contains(element)) return null
      const boxOf = (each: HTMLElement): Box => {
        const { x, y, width, height } = faceOf(each).getBoundingClientRect()
        return { x, y, width, height }
      }
      const next = stops()[index + 1]
      const isContainer = element.matches(".cj-scroller")
      return {
        name: `${element.getAttribute("aria-label") ?? element.textContent?.slice(0, 60) ?? ""} <${element.className || element.tagName}>`,
        index,
        box: boxOf(element),
        next: next === undefined ? null : boxOf(next),
        isContainer,
        coveredBy: isContainer ? null : coverOf(element),
        ring: ringOf(element),
      }
    }
    Object.assign(window, { access: { stops, focused } })
  })

declare global {
  interface Window {
    readonly access: {
      readonly stops: () => readonly HTMLElement[]
      readonly focused: () => Stop | null
    }
  }
}
