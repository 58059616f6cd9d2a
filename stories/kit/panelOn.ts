import { expect, waitFor } from "storybook/test"

/** Waits until the panel is in a state, and gives the panel. */
export async function panelIn(
  canvasElement: HTMLElement,
  state: "idle" | "loading" | "ready" | "empty" | "error",
): Promise<HTMLElement> {
  const panel = await waitFor(() => {
    const found = canvasElement.querySelector<HTMLElement>("[data-journey-panel]")
    if (found === null) throw new Error("The panel is not there.")
    return found
  })
  await waitFor(() => expect(panel).toHaveAttribute("data-state", state))
  return panel
}

/** A play function that only waits for a state, so that what is checked afterwards is that state. */
export const showsState =
  (state: Parameters<typeof panelIn>[1]) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    await panelIn(canvasElement, state)
  }
