import { describe, expect, it } from "vitest"
import { hear } from "../../src/conformance/heard"
import { ianaZone } from "../../src/model/time"
import { defaultCodecSettings } from "../../src/protocol/defaultCodecSettings"

const CODEC = defaultCodecSettings(ianaZone("America/New_York"))
const kindOf = (data: unknown): string => hear(data, CODEC).heard.kind
const fields = { errorType: "WS_Error", msg: "Invalid Call ID." }

describe("hear", () => {
  it.each([undefined, null, 7, "text", "{", [], new Date(), { channel: {} }, { channel: "LCM" }])(
    "takes %j for nothing of the bus",
    (data) => {
      expect(kindOf(data)).toBe("other")
    },
  )

  it.each([
    ["Webservice", "Webservice"],
    [" WebService ", "WebService"],
    ["WEBSERVICE", "otherwise"],
  ])("tells the spelling of the topic %j", (topic, spelling) => {
    const reply = { channel: "LCM", topic, subtopic: "CustomerJourney", message: { response: [] } }
    expect(hear(reply, CODEC).heard).toMatchObject({ kind: "reply", topic: spelling })
  })

  it.each([
    ["data", { data: fields }, "data"],
    ["message", { message: fields }, "message"],
    [
      "the documented sample's inner data",
      { data: { packet: "apierror", "data ": fields } },
      'data."data "',
    ],
    ["an inner data without the blank", { message: { data: fields } }, "message.data"],
  ])("finds an error's fields in %s", (_what, body, path) => {
    const error = { channel: "Amazon", topic: "Error", subtopic: "ApiError", ...body }
    expect(hear(error, CODEC).heard).toMatchObject({
      kind: "error",
      place: {
        channel: "a platform's",
        event: "Error / ApiError",
        path,
        msg: true,
        errorMessage: false,
      },
    })
  })

  it("finds an error in place of the rows", () => {
    const reply = {
      channel: "LCM",
      topic: "Webservice",
      subtopic: "CustomerJourney",
      message: { callid: "1", response: fields },
    }
    expect(hear(reply, CODEC).heard).toMatchObject({
      kind: "error",
      place: { event: "CustomerJourney", path: "message.response" },
    })
  })

  it("reads JSON text, and says that it was text", () => {
    const request = {
      channel: "LCM",
      topic: "Webservice",
      subtopic: "GetCustomerJourney",
      data: { callid: "1", ChannelID: "2", MonthType: "3" },
    }
    expect(hear(JSON.stringify(request), CODEC)).toMatchObject({
      heard: { kind: "request" },
      asText: true,
    })
    expect(hear(request, CODEC).asText).toBe(false)
  })
})
