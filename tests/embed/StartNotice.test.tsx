import { render, screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { StartNotice } from "../../src/embed/StartNotice"

describe("the screen of a panel that could not begin", () => {
  it("is the panel in its error state, with an alert that carries the code", () => {
    render(<StartNotice code="NO_HOST" problems={[]} />)
    const panel = screen.getByRole("region", { name: "Customer journey" })
    expect(panel).toHaveAttribute("data-journey-panel")
    expect(panel).toHaveAttribute("data-state", "error")
    expect(within(panel).getByRole("alert")).toHaveAttribute("data-error-code", "NO_HOST")
  })

  it("names every problem of the configuration, and what to do about it", () => {
    render(
      <StartNotice
        code="CONFIG"
        problems={[
          { key: "theme", problem: '"blue" is not one of "auto"', remedy: "Correct it." },
          { key: "colour", problem: "is not a setting", remedy: "Take it out." },
        ]}
      />,
    )
    const alert = screen.getByRole("alert")
    expect(alert).toHaveAttribute("data-error-code", "CONFIG")
    const texts = (role: string) =>
      within(alert)
        .getAllByRole(role)
        .map(({ textContent }) => textContent)
    expect(texts("term")).toEqual(["theme", "colour"])
    expect(texts("definition")).toEqual([
      '"blue" is not one of "auto". Correct it.',
      "is not a setting. Take it out.",
    ])
  })

  it("shows markup in a value as text", () => {
    const problem = '"<img src=x onerror=alert(1)>" is not one of "auto"'
    render(
      <StartNotice code="CONFIG" problems={[{ key: "theme", problem, remedy: "Correct it." }]} />,
    )
    expect(screen.getByRole("alert")).toHaveTextContent("<img src=x onerror=alert(1)>")
    expect(document.querySelector("img")).toBeNull()
  })
})
