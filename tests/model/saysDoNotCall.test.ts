import { describe, expect, it } from "vitest"
import { saysDoNotCall } from "../../src/model/saysDoNotCall"

describe("an outcome's name says plainly that the customer must not be called", () => {
  it.each([
    "Do not call",
    "DO NOT CALL",
    "Do-Not-Call",
    "do_not_call",
    "Don't call",
    "Don’t call again",
    "Do not contact",
    "Please do not call this number again",
    "Never call again",
    "Do not call me anymore",
    "DNC",
    "DNC list",
    "DNC requested",
    "Added to DNC list",
    "Add to the do-not-call list",
    "Requested do not call",
    "Do not call registry",
    "Removed from calling list",
    "Take me off your call list",
    "Stop calling",
    "No more calls",
    "Deceased",
    "Customer deceased",
    "Contact is deceased",
    "Deceased customer",
    "Customer passed away",
    "Cease and desist",
    "Deceased – do not contact",
    "Not interested / DNC",
    "Closed (do not call)",
    "Complaint: don't call",
    "  Do  not   call ",
    "Ｄｏ ｎｏｔ ｃａｌｌ",
  ])("%s", (name) => {
    expect(saysDoNotCall(name)).toBe(true)
  })
})

describe("an outcome's name that says something else about calls, or nothing, does not", () => {
  it.each([
    "",
    "Success",
    "Not interested",
    "Interested",
    "Callback",
    "Call back tomorrow",
    "Do not call before 5 pm",
    "Do not call at work",
    "Do not call back",
    "Did not call",
    "Could not contact",
    "DNC check passed",
    "DNC removed",
    "Not on DNC list",
    "Removed from DNC list",
    "Spouse deceased",
    "Deceased estate query",
    "No contact",
    "Contact later",
    "Wrong number",
    "Opted out of email",
    "Remove from list",
    "Remove from basket",
    "Stop calling before noon",
    "Recalled",
    "constructor",
    "Bring forward",
  ])("%j", (name) => {
    expect(saysDoNotCall(name)).toBe(false)
  })
})
