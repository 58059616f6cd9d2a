import { createShiftClock } from "./shiftClock"
import { rowMark, type Order, type View } from "./soakView"

// Runs in the panel's page before anything of the panel: its clock moves only as the shift says, and an agent's hands and
// eyes are at the shift's service. The shift speaks by the same channel as the desktop, so its orders and the desktop's
// messages come in order; the panel takes them for somebody else's.

const region = (): Element | null => document.querySelector("[data-journey-panel]")

function look(timers: number): View {
  const panel = region()
  const channels = [...(panel?.querySelectorAll("[aria-label='Channel'] button") ?? [])]
  const period = panel?.querySelector<HTMLInputElement>("[aria-label='Period'] input:checked")
  const alert = panel?.querySelector("[role='alert']") ?? null
  const fitting = [...(panel?.querySelectorAll("[data-journey-row]") ?? [])].filter(
    (row) => row.closest("[data-journey-outside]") === null,
  )
  return {
    state: panel?.getAttribute("data-state") ?? "none",
    busy: panel?.getAttribute("aria-busy") === "true",
    alert: alert?.getAttribute("data-error-code") ?? null,
    canTryAgain: (alert?.querySelector("button") ?? null) !== null,
    pressed: channels
      .filter((button) => button.getAttribute("aria-pressed") === "true")
      .map(nameOf),
    months: Number(period?.value ?? 0),
    rows: fitting.map((row) => rowMark.exec(row.textContent)?.[1] ?? row.textContent),
    outside: document.querySelector("[data-journey-outside-count]") !== null,
    timers,
  }
}

/** The first word of a button's name: what stands before its count. */
const nameOf = (element: Element): string => element.textContent.trim().split(/[\s\d]/)[0] ?? ""

function press(part: "channel" | "period", value: string): void {
  if (part === "period") {
    region()
      ?.querySelector<HTMLInputElement>(`[aria-label='Period'] input[value='${value}']`)
      ?.click()
    return
  }
  const buttons = [...(region()?.querySelectorAll("[aria-label='Channel'] button") ?? [])]
  const button = buttons.find((each) => nameOf(each) === value)
  if (button instanceof HTMLElement) button.click()
}

if (location.pathname.includes("/embed/")) {
  const clock = createShiftClock(globalThis)

  async function obey(order: Order): Promise<void> {
    switch (order.kind) {
      case "advance":
        await clock.advance(order.ms)
        return
      case "press":
        press(order.part, order.value)
        break
      case "try-again":
        region()?.querySelector<HTMLElement>("[role='alert'] button")?.click()
        break
      case "look":
        break
    }
    await clock.rest()
  }

  let orders = Promise.resolve()
  addEventListener("message", ({ data }: MessageEvent<{ soakOrder?: Order; id?: number }>) => {
    const { soakOrder, id } = data
    if (soakOrder === undefined) return
    orders = orders
      .then(() => obey(soakOrder))
      .then(() => parent.postMessage({ soakView: look(clock.pending()), id }, "*"))
  })
}
