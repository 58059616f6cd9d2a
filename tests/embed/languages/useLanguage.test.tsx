import { act, renderHook } from "@testing-library/react"
import { describe, expect, test, vi } from "vitest"
import { createLanguageStore } from "../../../src/embed/languages/languageStore"
import { LANGUAGE_MODULES } from "../../../src/embed/languages/languageModules"
import { LANGUAGE_WAIT_MS, useLanguage } from "../../../src/embed/languages/useLanguage"
import { LANGUAGES } from "../../../src/view/words/language"
import { english } from "../../../src/view/words/english"
import { german } from "../../../src/view/words/german/german"
import { createFakeClock } from "../../bridge/fakeClock"

/** A page whose German comes when it is told to. */
function page() {
  let give = { come: () => {}, fail: () => {} }
  const asked = vi.fn<() => void>()
  const store = createLanguageStore({
    ...LANGUAGE_MODULES,
    de: () => {
      asked()
      return new Promise((resolve, reject) => {
        give = { come: () => resolve(german), fail: () => reject(new Error("404")) }
      })
    },
  })
  const clock = createFakeClock()
  const onMissing = vi.fn<(tag: string) => void>()
  const panel = (locale: string, words?: Parameters<typeof useLanguage>[0]["words"]) =>
    renderHook((settings) => useLanguage(settings, clock, onMissing, store), {
      initialProps: { locale, words },
    })
  return {
    panel,
    asked,
    onMissing,
    clock,
    come: () => act(async () => give.come()),
    fail: () => act(async () => give.fail()),
  }
}

const ENGLISH = { kind: "ready", language: undefined }
const GERMAN = { kind: "ready", language: german }

describe("a panel's language", () => {
  test("English is there at once, and asks for nothing", () => {
    const { panel, asked } = page()
    expect(panel("en-GB").result.current).toEqual(ENGLISH)
    expect(panel("sv-SE").result.current).toEqual(ENGLISH)
    expect(asked).not.toHaveBeenCalled()
  })

  test("another one is waited for, and is loaded once for all panels", async () => {
    const { panel, asked, come, onMissing } = page()
    const first = panel("de-DE")
    expect(first.result.current).toEqual({ kind: "waiting" })
    await come()
    expect(first.result.current).toEqual(GERMAN)
    expect(panel("de-AT").result.current).toEqual(GERMAN)
    expect(asked).toHaveBeenCalledOnce()
    expect(onMissing).not.toHaveBeenCalled()
  })

  test("one that can't be loaded is English, said once, and tried again by the next panel", async () => {
    const { panel, asked, fail, onMissing } = page()
    const first = panel("de-DE")
    await fail()
    expect(first.result.current).toEqual(ENGLISH)
    first.rerender({ locale: "de-DE", words: undefined })
    expect(onMissing.mock.calls).toEqual([["de"]])
    first.unmount()
    panel("de-DE")
    expect(asked).toHaveBeenCalledTimes(2)
  })

  test("one that comes too late is for the next panel: nothing changes under the eyes of a reader", async () => {
    const { panel, clock, come, onMissing } = page()
    const first = panel("de-DE")
    await act(() => clock.advance(LANGUAGE_WAIT_MS - 1))
    expect(first.result.current).toEqual({ kind: "waiting" })
    await act(() => clock.advance(1))
    expect(first.result.current).toEqual(ENGLISH)
    expect(onMissing.mock.calls).toEqual([["de"]])
    await come()
    expect(first.result.current).toEqual(ENGLISH)
    expect(panel("de-DE").result.current).toEqual(GERMAN)
  })

  test("a host that brings every word needs no module", () => {
    const { panel, asked } = page()
    expect(panel("de-DE", { ...english }).result.current).toEqual(ENGLISH)
    expect(asked).not.toHaveBeenCalled()
  })
})

test("there is a module for each language, and it is that language", async () => {
  expect(["en", ...Object.keys(LANGUAGE_MODULES)].toSorted()).toEqual(
    Object.keys(LANGUAGES).toSorted(),
  )
  expect(await LANGUAGE_MODULES.de()).toBe(german)
})
