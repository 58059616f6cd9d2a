import { expect, waitFor } from "storybook/test"

// A language is loaded first, and a busy machine takes its time.
const PATIENCE = { timeout: 15_000 }

/** Waits until the panel is in a state, and gives the panel. */
export function panelIn(
  canvasElement: HTMLElement,
  state: "idle" | "loading" | "ready" | "empty" | "error",
): Promise<HTMLElement> {
  return waitFor(async () => {
    // Looked up anew each time: the panel that waits for its language is another one.
    const panel = canvasElement.querySelector<HTMLElement>("[data-journey-panel]")
    if (panel === null) throw new Error("The panel is not there.")
    await expect(panel).toHaveAttribute("data-state", state)
    return panel
  }, PATIENCE)
}

/** A play function that only waits for a state, so that what is checked afterwards is that state. */
export const showsState =
  (state: Parameters<typeof panelIn>[1]) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    await panelIn(canvasElement, state)
  }
