import { describe, expect, it } from "vitest"
import type { WireMessage } from "../../src/protocol/wireMessage"
import { pairedTransports } from "./pairedTransports"
import { settle } from "./settle"

const message: WireMessage = { channel: "LCM", topic: "Webservice", subtopic: "A", data: {} }

describe("pairedTransports", () => {
  it("each end hears what the other one posts, later and cloned", async () => {
    const { panel, host } = pairedTransports()
    const atHost: unknown[] = []
    const atPanel: unknown[] = []
    host.subscribe((data) => atHost.push(data))
    panel.subscribe((data) => atPanel.push(data))
    panel.post(message)
    expect(atHost).toEqual([])
    await settle()
    expect(atHost).toEqual([message])
    expect(atHost[0]).not.toBe(message)
    expect(atPanel).toEqual([])
  })

  it("delivers when the test says so", () => {
    const underWay: (() => void)[] = []
    const { panel, host } = pairedTransports((deliver) => underWay.push(deliver))
    const heard: unknown[] = []
    panel.subscribe((data) => heard.push(data))
    host.post(message)
    host.post({ ...message, subtopic: "B" })
    underWay.toReversed().forEach((deliver) => deliver())
    expect(heard).toEqual([{ ...message, subtopic: "B" }, message])
  })

  it("an end that has been disposed of hears nothing any more", async () => {
    const { panel, host } = pairedTransports()
    const heard: unknown[] = []
    panel.subscribe((data) => heard.push(data))
    host.post(message)
    panel.dispose()
    await settle()
    expect(heard).toEqual([])
  })
})
