import { expect, test } from "vitest"
import { highContrastCss, tokensCss } from "./palettes"

// Browsers without light-dark() need a palette said anew for each way that leads to it: by the setting, by the system's
// scheme, by its wish for contrast. No copy may differ.
const copies = (css: string, scheme: string): readonly string[] =>
  [...css.matchAll(/\{([^{}]*)\}/g)]
    .map(([, body = ""]) => body.trim().replaceAll(/\s+/g, " "))
    .filter((body) => body.startsWith(`color-scheme: ${scheme};`))

test.each([
  ["the dark tokens", tokensCss, "dark", 2],
  ["the light high contrast", highContrastCss, "light", 2],
  ["the dark high contrast", highContrastCss, "dark", 3],
])("%s are the same wherever they stand", (_name, css, scheme, places) => {
  const all = copies(css, scheme)
  expect(all).toHaveLength(places)
  expect(new Set(all).size).toBe(1)
})
