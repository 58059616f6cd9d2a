import { ianaZone } from "../../src/model/time"
import { decodeRows } from "../../src/protocol/decodeRows"
import { defaultCodecSettings } from "../../src/protocol/defaultCodecSettings"
import { painted, type Timing, timeToPaint } from "./clock"
import type { BenchChoice, BenchData, Contender } from "./contender"
import { journeyRows } from "./journeyRows"
import { narrow } from "./narrow"
import "./rows.css"
import { fling, type Fling } from "./fling"
import { startSiblings } from "./siblings"

/** What the bench does with a contender's page, from outside. */
export interface BenchPage {
  /** Makes the journey; nothing is shown yet. */
  prepare(count: number): Promise<void>
  firstPaint(): Promise<Timing>
  choose(choice: Partial<BenchChoice>): Promise<Timing>
  /** Scrolls at so many pixels a second for so long, or to the end. */
  fling(pxPerSecond: number, seconds: number): Promise<Fling>
  domNodes(): number
}

declare global {
  interface Window {
    bench: BenchPage
    /** Set by the page that measures a cold load: when its first row was painted, since the navigation began. */
    coldMs?: number
  }
}

const NOTHING_CHOSEN: BenchChoice = { voiceOnly: false, search: "", month: null }

/**
 * Puts a contender's page under the bench. With `?cold=100` it shows that many rows at once, by itself; with
 * `?siblings=15` that many busy widgets share the page.
 */
export function start(contender: Contender): void {
  const box = document.createElement("div")
  box.id = "box"
  document.body.append(box)
  let data: BenchData = { wire: [], rows: [], nowMs: Date.now() }

  async function prepare(count: number): Promise<void> {
    const nowMs = Date.now()
    const wire = journeyRows(count, nowMs)
    const settings = defaultCodecSettings(ianaZone("UTC"))
    const { interactions } = await decodeRows(wire, settings)
    data = { wire, rows: interactions, nowMs }
    await painted()
  }

  function shows(choice: BenchChoice): () => boolean {
    const left = narrow(data.rows, choice)
    const number = left[0]?.contactValue ?? "nothing is left"
    return () => {
      const count = contender.count()
      const isFirst = contender.firstRow()?.textContent.includes(number) ?? false
      return isFirst && (count === null || count === left.length)
    }
  }

  window.bench = {
    prepare,
    firstPaint: () => timeToPaint(() => contender.mount(box, data), shows(NOTHING_CHOSEN)),
    choose(part) {
      const choice = { ...NOTHING_CHOSEN, ...part }
      return timeToPaint(() => contender.choose(choice, data), shows(choice))
    },
    fling: (pxPerSecond, seconds) => fling(contender, box, pxPerSecond, seconds),
    domNodes: () => countNodes(box),
  }
  const query = new URLSearchParams(location.search)
  startSiblings(Number(query.get("siblings")))
  const cold = query.get("cold")
  if (cold !== null) void loadCold(Number(cold))

  async function loadCold(count: number): Promise<void> {
    await prepare(count)
    await timeToPaint(() => contender.mount(box, data), shows(NOTHING_CHOSEN))
    window.coldMs = performance.now()
  }
}

function countNodes(root: ParentNode): number {
  let nodes = 0
  for (const element of root.querySelectorAll("*")) {
    nodes += 1
    if (element.shadowRoot !== null) nodes += countNodes(element.shadowRoot)
  }
  return nodes
}
