/** Where the tests of a folder run, by the beginning of their path; the first that fits. */
const PLACES = /** @type {const} */ ([
  ["tests/e2e/harness/attacks.ts", "Chromium, Firefox, WebKitGTK"],
  ["tests/e2e/harness/outbound.ts", "Chromium, Firefox, WebKitGTK"],
  ["tests/engines/", "Firefox, WebKitGTK"],
  ["tests/e2e/", "Chromium"],
  ["tests/visual/", "Chromium"],
  ["scripts/test/packageChecks.mjs", "the packed package"],
  ["tests/data/", "jsdom"],
  ["tests/view/", "jsdom"],
  ["tests/embed/", "jsdom"],
  ["tests/demo/", "jsdom"],
  ["tests/", "Node"],
])

/** @param {string} path */
export function placeOf(path) {
  const found = PLACES.find(([beginning]) => path.startsWith(beginning))
  if (found === undefined) throw new Error(`Nobody knows where ${path} runs.`)
  return found[1]
}
