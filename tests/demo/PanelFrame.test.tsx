import { screen } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { openDesktop } from "./demoRig"

const handle = () => screen.getByRole("separator", { name: "Resize the panel" })
const width = () => Number(handle().getAttribute("aria-valuenow"))

describe("the panel's width", () => {
  it("is 400 pixels at first, and jumps to what a button says", async () => {
    const { click } = openDesktop()
    expect(width()).toBe(400)
    await click("280 pixels")
    expect(width()).toBe(280)
    expect(screen.getByRole("button", { name: "280 pixels" })).toHaveAttribute(
      "aria-pressed",
      "true",
    )
    expect(screen.getByRole("complementary", { name: "Panel" })).toHaveStyle("--panel-width: 280px")
  })

  it.each([
    ["{ArrowLeft}", 420],
    ["{ArrowRight}", 380],
    ["{Home}", 280],
    ["{End}", 800],
    ["{End}{ArrowLeft}", 800],
    ["{Home}{ArrowRight}", 280],
    ["x", 400],
  ])("moves with the keyboard: %s → %i", async (keys, px) => {
    const { user } = openDesktop()
    handle().focus()
    await user.keyboard(keys)
    expect(width()).toBe(px)
  })
})
