import { render } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import type { Interaction } from "../../src/model/interaction"
import { PanelContextProvider, panelContext } from "../../src/view/panelContext"
import { InteractionRow } from "../../src/view/row/InteractionRow"
import { at, interaction } from "../model/make"
import { rowsIn, settings, the } from "./panelRig"

function renderRow(fields: Partial<Interaction>, { outline = true, masked = false } = {}) {
  const { container } = render(
    <PanelContextProvider value={panelContext(settings(), { masked, relativeTo: null })}>
      <InteractionRow
        interaction={interaction(fields)}
        rowKey="1"
        open={false}
        scoreJump={false}
        outline={outline}
        onToggle={() => {}}
      />
    </PanelContextProvider>,
  )
  return the(rowsIn(container)[0])
}

describe("a row that goes by in a fling", () => {
  test("says when, what came of it, the score and the comment", () => {
    const row = renderRow({
      completedAt: at("2026-05-12 09:22:23"),
      outcome: "Busy",
      scoreBefore: 0,
      scoreAfter: 5,
      comment: "Call later",
    })
    expect(row).toHaveTextContent("12 Tue 9:22 AMBusy0 → 5Call later")
  })

  test("has the attributes of a row in full", () => {
    const attributes = (row: Element) =>
      row.getAttributeNames().map((name) => [name, row.getAttribute(name)])
    expect(attributes(renderRow({}))).toEqual(attributes(renderRow({}, { outline: false })))
  })

  test("is made of a third of the elements", () => {
    const count = (outline: boolean) =>
      renderRow({ comment: "x" }, { outline }).querySelectorAll("*").length
    expect(count(true)).toBeLessThanOrEqual(count(false) / 3)
  })

  test("in privacy mode holds nothing that is masked", () => {
    expect(renderRow({ comment: "secret" }, { masked: true })).toHaveTextContent("Comment hidden")
    expect(document.body).not.toHaveTextContent("secret")
  })

  test("tells what the desktop could not: no date, no score", () => {
    const row = renderRow({
      completedAt: null,
      completedText: null,
      scoreBefore: null,
      scoreAfter: null,
    })
    expect(row).toHaveTextContent(/^No date/)
    expect(row).not.toHaveTextContent("→")
  })
})
