import { describe, expect, it } from "vitest"
import { asJourneyError, JourneyError, type JourneyErrorCode } from "../../src/model/journeyError"

describe("JourneyError (decision 12)", () => {
  const table: readonly (readonly [JourneyErrorCode, boolean])[] = [
    ["CONFIG", false],
    ["NO_HOST", false],
    ["SEND_FAILED", true],
    ["TIMEOUT", true],
    ["HOST_ERROR", true],
    ["INVALID_CALL", false],
    ["INVALID_RESPONSE", true],
    ["PROTOCOL", false],
    ["TOO_LARGE", false],
    ["ABORTED", false],
    ["SUPERSEDED", false],
    ["DISPOSED", false],
  ]
  it.each(table)("%s is retryable: %s", (code, retryable) => {
    const error = new JourneyError(code, "what was wrong")
    expect([error.code, error.retryable, error.desktopText]).toEqual([code, retryable, null])
    expect(error).toBeInstanceOf(Error)
  })
})

describe("asJourneyError", () => {
  it("keeps our own error", () => {
    const error = new JourneyError("TIMEOUT", "no answer", "Please wait.")
    expect(asJourneyError(error)).toBe(error)
  })

  it("drops the text of an unforeseen one, which could hold customer data", () => {
    const error = asJourneyError(new Error("6591462346 is not a number"))
    expect(error.code).toBe("PROTOCOL")
    expect(error.message).not.toContain("6591462346")
    expect(error.cause).toBeUndefined()
  })
})
