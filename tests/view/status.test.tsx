import { screen } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import { EMAIL, SMS, VOICE } from "../../src/model/channel"
import { JourneyError } from "../../src/model/journeyError"
import { choice } from "../model/make"
import { call, journeyOf, renderPanel, settled } from "./panelRig"

const status = () => screen.getByRole("status").textContent
const two = journeyOf([{ channelId: VOICE }, { channelId: SMS }])

describe("the one status line (contract.md, ruling 5)", () => {
  test.each([
    ["all of them", two, choice(), "2 of 2 interactions"],
    ["one alone", journeyOf([{}]), choice(), "1 of 1 interaction"],
    ["none", journeyOf([]), choice(), "0 of 0 interactions"],
    ["a channel", two, choice({ channels: [VOICE] }), "1 of 2 interactions · Voice"],
    ["channels", two, choice({ channels: [VOICE, EMAIL] }), "1 of 2 interactions · Voice, Email"],
    ["no match", two, choice({ channels: [EMAIL] }), "0 of 2 interactions · Email"],
  ])("says how many of how many: %s", (_, journey, chosen, words) => {
    renderPanel({ state: settled(journey), choice: chosen })
    expect(status()).toBe(words)
  })

  test("numbers are plain digits, since scripts read them", () => {
    const rows = Array.from({ length: 1200 }, () => ({}))
    renderPanel({ state: settled(journeyOf(rows)) })
    expect(status()).toBe("1200 of 1200 interactions")
  })

  test("is there from the start, so that what comes into it is read out", () => {
    const { again } = renderPanel({ call: null, state: settled(null) })
    const before = screen.getByRole("status")
    again({ call: call(), state: settled(null, { busy: true }) })
    expect(screen.getByRole("status")).toBe(before)
    expect(status()).toBe("Loading interactions")
    again({ call: call(), state: settled(two) })
    expect(screen.getByRole("status")).toBe(before)
    expect(status()).toBe("2 of 2 interactions")
  })

  test("[fault 42] says when the desktop is slow, while loading and while refreshing", () => {
    const { again } = renderPanel({ state: settled(null, { busy: true, slow: true }) })
    expect(status()).toBe("Loading interactions · the desktop is slow to answer")
    again({ state: settled(two, { busy: true, slow: true }) })
    expect(status()).toBe("2 of 2 interactions · the desktop is slow to answer")
  })

  test("says that the rest is on its way, or could not be had (decision 4)", () => {
    const { again } = renderPanel({ state: settled(two, { partial: true, busy: true }) })
    expect(status()).toBe("2 of 2 interactions · the rest is on its way")
    const error = new JourneyError("TIMEOUT", "x")
    again({ state: settled(two, { partial: true, error }) })
    expect(status()).toBe("2 of 2 interactions · the rest could not be loaded")
  })

  test("holds no button", () => {
    renderPanel()
    expect(screen.getByRole("status").children).toHaveLength(0)
  })
})
