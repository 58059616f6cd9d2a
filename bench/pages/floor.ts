import type { Interaction } from "../../src/model/interaction"
import { plainContender } from "./plainRows"
import { rowText } from "./rowText"
import { start } from "./start"

// The floor: what the rows cost in the browser's own hands. Rows of two known heights, their places summed up in one
// pass; those in sight and a screen more on either side stand absolutely in a box as high as the whole list. No
// framework, no months, no filters, nothing accessible: a measure, never a product.

const ROW_PX = 64
const COMMENT_PX = 17
const BOX_PX = 600
const AHEAD_PX = 600

const template = document.createElement("template")
template.innerHTML = `<div class="b-row" data-row><span class="b-when"><b></b> <time></time></span><b class="b-outcome"></b><span class="b-way"></span><span class="b-score"><i></i> <b></b></span><span class="b-facts"></span><p class="b-comment"></p></div>`

let list: HTMLElement | null = null
let rows: readonly Interaction[] = []
let tops = new Float64Array(1)
const shown = new Map<Interaction, HTMLElement>()

function show(box: HTMLElement, next: readonly Interaction[]): void {
  rows = next
  tops = new Float64Array(rows.length + 1)
  for (let index = 0; index < rows.length; index += 1) {
    const height = rows[index]?.comment === null ? ROW_PX : ROW_PX + COMMENT_PX
    tops[index + 1] = (tops[index] ?? 0) + height
  }
  if (list === null) {
    list = document.createElement("div")
    list.style.position = "relative"
    box.append(list)
    box.addEventListener("scroll", () => draw(box), { passive: true })
  }
  list.style.height = `${tops[rows.length]}px`
  box.scrollTop = 0
  draw(box)
}

function draw(box: HTMLElement): void {
  if (list === null) return
  const first = indexAt(box.scrollTop - AHEAD_PX)
  const near = rows.slice(first, indexAt(box.scrollTop + BOX_PX + AHEAD_PX) + 1)
  const wanted = new Set(near)
  for (const [row, element] of shown) {
    if (wanted.has(row)) continue
    element.remove()
    shown.delete(row)
  }
  let place = list.firstElementChild
  for (const [offset, row] of near.entries()) {
    const top = tops[first + offset] ?? 0
    let element = shown.get(row)
    if (element === undefined) {
      element = draft(row)
      shown.set(row, element)
    }
    element.style.transform = `translateY(${top}px)`
    element.style.height = `${(tops[first + offset + 1] ?? 0) - top}px`
    if (element === place) place = place.nextElementSibling
    else list.insertBefore(element, place)
  }
}

function indexAt(px: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tops[middle + 1] ?? 0) < px) low = middle + 1
    else high = middle
  }
  return low
}

function draft(row: Interaction): HTMLElement {
  const element = template.content.firstElementChild?.cloneNode(true)
  if (!(element instanceof HTMLElement)) throw new Error("The template has no row.")
  element.style.cssText = "position:absolute;inset-inline:0;top:0"
  const text = rowText(row)
  const [when, outcome, way, score, facts, comment] = element.children
  when?.firstElementChild?.append(text.day)
  when?.lastElementChild?.append(text.time)
  outcome?.append(text.outcome)
  way?.append(`${text.way} · ${text.mode}`)
  score?.firstElementChild?.append(text.score)
  score?.lastElementChild?.append(text.change)
  facts?.append(`${text.agent} · ${text.campaign} · ${text.number}`)
  if (text.comment === "") comment?.remove()
  else comment?.append(text.comment)
  return element
}

start(plainContender({ name: "Floor: DOM by hand", isWhole: false, show }))
