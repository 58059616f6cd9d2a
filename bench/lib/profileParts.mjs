import { readFile } from "node:fs/promises"
import { SourceMap } from "node:module"
import { inProject } from "../../scripts/paths.mjs"

/** @typedef {import("./trace.mjs").TraceEvent} TraceEvent */

/** @typedef {{ functionName: string, url?: string, lineNumber?: number, columnNumber?: number }} CallFrame */
/** @typedef {{ cpuProfile?: { nodes?: { id: number, parent?: number, callFrame: CallFrame }[], samples?: number[] }, timeDeltas?: number[], startTime?: number }} ProfileData */

/** What else the main thread does than to run script, by the events' names. */
const RENDERING = {
  style: "UpdateLayoutTree",
  layout: "Layout",
  prepaint: "PrePaint",
  paint: "Paint",
}

/**
 * When the first frame that shows something was handed on: the first commit after the longest layout.
 * @param {readonly TraceEvent[]} main the main thread's events in the order of time
 */
function endOfPaint(main) {
  const layouts = main.filter(({ name }) => name === "Layout")
  const longest = layouts.toSorted((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0))[0]
  return main.find(({ name, ts }) => name === "Commit" && ts > (longest?.ts ?? 0))?.ts ?? Infinity
}

/** @param {readonly TraceEvent[]} events */
function mainThread(events) {
  const thread = events.find(({ name }) => name === "FunctionCall")?.tid
  const main = events.filter(({ ph, tid }) => ph === "X" && tid === thread)
  return main.toSorted((a, b) => a.ts - b.ts)
}

/**
 * The main thread's time until the first paint, in ms of the processor, by what it did.
 * @param {readonly TraceEvent[]} events
 * @returns {Record<string, number>}
 */
export function timeByKind(events) {
  const main = mainThread(events)
  const end = endOfPaint(main)
  const sum = (/** @type {string} */ kind) =>
    main.reduce(
      (ms, { name, ts, tdur = 0 }) => (name === kind && ts < end ? ms + tdur / 1000 : ms),
      0,
    )
  const kinds = Object.entries(RENDERING).map(
    ([kind, name]) => /** @type {const} */ ([kind, sum(name)]),
  )
  const all = sum("RunTask")
  const rendering = kinds.reduce((ms, [, own]) => ms + own, 0)
  return { all, script: all - rendering, ...Object.fromEntries(kinds) }
}

/**
 * How the script's samples until the first paint spread over the parts of the source, as shares of one.
 * @param {readonly TraceEvent[]} events
 * @param {(frame: CallFrame) => string | null} partOf null for what has no part of its own: its caller's
 * @returns {Map<string, number>}
 */
export function sharesByPart(events, partOf) {
  const main = mainThread(events)
  const end = endOfPaint(main)
  const layouts = main.filter(({ name }) => name === RENDERING.layout || name === RENDERING.style)
  // Script that asks the layout waits for it: that is no time of the script's own.
  const isRendering = (/** @type {number} */ time) =>
    layouts.some(({ ts, dur = 0 }) => time >= ts && time < ts + dur)
  /** @type {Map<number, { parent: number | undefined, part: string | null }>} */
  const nodes = new Map()
  /** @type {Map<string, number>} */
  const counts = new Map()
  let at = 0
  for (const { name, args } of events.toSorted((a, b) => a.ts - b.ts)) {
    // What the trace says of a profile has no type.
    const data = /** @type {ProfileData} */ (args?.data ?? {})
    if (name === "Profile") at = data.startTime ?? 0
    if (name !== "ProfileChunk") continue
    for (const { id, parent, callFrame } of data.cpuProfile?.nodes ?? [])
      nodes.set(id, { parent, part: partOf(callFrame) })
    for (const [index, id] of (data.cpuProfile?.samples ?? []).entries()) {
      at += data.timeDeltas?.[index] ?? 0
      if (at > end || isRendering(at)) continue
      let node = nodes.get(id)
      while (node !== undefined && node.part === null) node = nodes.get(node.parent ?? -1)
      if (node?.part) counts.set(node.part, (counts.get(node.part) ?? 0) + 1)
    }
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return new Map([...counts].map(([part, count]) => [part, count / all]))
}

/**
 * Tells the part of the source that a function is of, by the map of its built module: a package, or a folder of ours.
 * @param {Readonly<Record<string, string>>} files the maps, by how the modules' addresses end
 * @returns {Promise<(frame: CallFrame) => string | null>}
 */
export async function partsOf(files) {
  const maps = await Promise.all(
    Object.entries(files).map(async ([url, file]) => {
      const text = await readFile(inProject(file), "utf8")
      return { url, map: new SourceMap(JSON.parse(text)) }
    }),
  )
  return ({ functionName, url = "", lineNumber = 0, columnNumber = 0 }) => {
    if (functionName === "(garbage collector)") return "garbage"
    // The browser's own work in a call is its caller's; what is in none is no script.
    if (url === "") return functionName.startsWith("(") ? "" : null
    const entry = maps
      .find((each) => url.endsWith(each.url))
      ?.map.findEntry(lineNumber, columnNumber)
    const source = entry !== undefined && "originalSource" in entry ? entry.originalSource : ""
    const [, place = "", rest = ""] = /(node_modules|src|bench)\/(.*)$/.exec(source) ?? []
    if (place === "bench" || place === "") return "the bench"
    const [first = "", second = ""] = rest.split("/")
    if (place === "node_modules") return first.startsWith("@") ? `${first}/${second}` : first
    return first === "view" ? `${first}/${second}` : first
  }
}
