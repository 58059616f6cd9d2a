import { expect, it } from "vitest"
import { embedderNote } from "../../src/embed/embedderNote"

const ALLOWED = ["https://desktop.example.com", "http://localhost:5173"]

it.each([
  ["the browser doesn't tell who embeds the page", null],
  ["an allowed origin does", "https://desktop.example.com"],
  ["the last allowed one does", "http://localhost:5173"],
])("says nothing when %s", (_, embedder) => {
  expect(embedderNote(embedder, ALLOWED)).toBeNull()
})

it.each([
  "https://desktop.example.com.evil.example",
  "https://desktop.example.com:8443",
  "http://desktop.example.com",
])("names the origin that is missing: %s", (embedder) => {
  expect(embedderNote(embedder, ALLOWED)).toBe(
    `Embedded by ${embedder}: not in hostOrigins (config.json), so nothing that it says is heard.`,
  )
})

it("says what a page without an origin is", () => {
  expect(embedderNote("null", ALLOWED)).toContain("a sandboxed page, which has no origin")
})
