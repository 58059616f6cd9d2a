const EVERY_MS = 60

/**
 * So many widgets beside the contender, as an agent's desktop has them: each redraws itself several times a second and
 * works for two milliseconds at it. Fifteen take half of the main thread.
 */
export function startSiblings(count: number): void {
  for (let index = 0; index < count; index += 1) {
    const widget = document.createElement("output")
    document.body.append(widget)
    setTimeout(() => setInterval(() => work(widget), EVERY_MS), index * 7)
  }
}

function work(widget: HTMLElement): void {
  const end = performance.now() + 2
  let turns = 0
  while (performance.now() < end) turns += 1
  widget.textContent = String(turns)
}
