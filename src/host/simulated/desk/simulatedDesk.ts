import { type Clock, systemClock } from "../../../bridge/clock"
import { epochMs, ianaZone } from "../../../model/time"
import { frameTransport, type PanelFrame } from "../../frameTransport"
import { JourneyRefusal } from "../../journeyRefusal"
import type { JourneySource } from "../../journeySource"
import { serveJourney } from "../../serveJourney"
import { answerFrom } from "../answerFrom"
import type { SimulatedCustomer } from "../customers/simulatedCustomer"
import type { DialectId } from "../dialects/dialect"
import { faultySource } from "../faults/faultySource"
import { faultyTransport } from "../faults/faultyTransport"
import { NO_SOURCE_FAULTS, type SourceFaults } from "../faults/sourceFaults"
import { NO_TRANSPORT_FAULTS, type TransportFaults } from "../faults/transportFaults"
import { createMessageLog, type MessageLog } from "../log/messageLog"
import type { Random } from "../random"
import { completedRow, NOT_WRITTEN_UP, type WrapUp } from "./completedRow"
import type { Line, LineCommand } from "./line"
import { type Step, stepLines, withLine } from "./stepLines"
import { createTeller } from "./teller"

/** Everything that the simulated desktop can do wrong. */
export type Faults = TransportFaults & SourceFaults

/** A desktop without faults. */
export const NO_FAULTS: Faults = { ...NO_TRANSPORT_FAULTS, ...NO_SOURCE_FAULTS }

/** What a simulated desktop depends on. */
export interface SimulatedDeskOptions {
  /** Required for an iframe or a window: the panel's exact origin. */
  readonly origin?: string
  readonly customers: readonly SimulatedCustomer[]
  /** The IANA zone of the desktop's wall clock. */
  readonly zone: string
  /** This machine's clock unless given. */
  readonly clock?: Clock
  readonly random: Random
}

/** A call to begin. */
export interface NewLine {
  readonly customerKey: string
  readonly platform: DialectId
  readonly kind: "inbound" | "outbound" | "preview"
}

/** A simulated agent desktop: lines, a store of journeys, faults and a log, all behind the host kit. */
export interface SimulatedDesk {
  /** The lines that are on, in the order in which they came; the same list until something changes. */
  readonly lines: () => readonly Line[]
  readonly subscribe: (listener: () => void) => () => void
  /** Begins a call and returns its id. An unknown customer throws. */
  begin(line: NewLine): string
  /** Does something with a line; what its stage doesn't allow changes nothing. */
  command(callId: string, command: LineCommand): void
  /** A consult leg to a colleague comes and goes: the customer's call must stay. */
  consult(callId: string): void
  /** Writes up a call whose talk is over: its row in the journey changes. */
  writeUp(callId: string, wrapUp: WrapUp): void
  readonly faults: () => Faults
  setFaults(faults: Faults): void
  readonly log: MessageLog
  /** Ends it for good, the carrier too. */
  dispose(): void
}

/** Opens a simulated desktop towards a panel. Throws `CONFIG` as `serveJourney` does. */
export function createSimulatedDesk(
  frame: PanelFrame,
  options: SimulatedDeskOptions,
): SimulatedDesk {
  const { clock = systemClock, random } = options
  const zone = ianaZone(options.zone)
  const now = () => epochMs(clock.wallMs())
  let customers = options.customers
  let lines: readonly Line[] = []
  let faults = NO_FAULTS
  const customerOfCall = new Map<string, string>()
  const listeners = new Set<() => void>()

  const log = createMessageLog(() => clock.wallMs())
  const { transport } = frameTransport(frame, options.origin)
  const carrier = faultyTransport(log.around(transport), {
    faults: () => faults,
    clock,
    random,
    onFault: (fault, message) => log.noteFault(fault, message),
  })

  const source: JourneySource = (request) => {
    const rows = answerFrom(customers, request, {
      now: now(),
      zone,
      customerOfCall: (id) => customerOfCall.get(id) ?? null,
    })
    if (rows === null) throw new JourneyRefusal("invalid-call", "Invalid Call ID.")
    return rows
  }
  const kit = serveJourney(carrier, {
    source: "Simulated desktop",
    getJourney: faultySource(source, {
      faults: () => faults,
      clock,
      random,
      onFault: (fault, request) => log.noteFault(fault, requestNote(request.callId)),
    }),
  })
  const teller = createTeller(carrier, kit, () => clock.wallMs(), customerNamed)

  function customerNamed(key: string): SimulatedCustomer {
    const found = customers.find((customer) => customer.key === key)
    if (found === undefined) throw new RangeError(`The simulated desktop has no customer "${key}".`)
    return found
  }

  function take(step: Step): void {
    lines = step.lines
    for (const { line, moment } of step.told) {
      if (moment === "wrap-up") store(line, NOT_WRITTEN_UP)
      teller.tell(line, moment)
    }
    changed()
  }

  function changed(): void {
    for (const listener of listeners) listener()
  }

  // The talk's row: at the end of the journey, or in place of the one that stands for this call already.
  const written = new Map<string, number>()
  function store(line: Line, wrapUp: WrapUp): void {
    const at = written.get(line.callId) ?? clock.wallMs()
    written.set(line.callId, at)
    customers = customers.map((customer) => {
      if (customer.key !== line.customerKey) return customer
      const before = { ...customer, journey: customer.journey.filter((dated) => dated.at !== at) }
      const row = completedRow(line, before, wrapUp, epochMs(at), zone)
      return { ...before, journey: [...before.journey, { at, row }] }
    })
  }

  return {
    lines: () => lines,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    begin: ({ customerKey, platform, kind }) => {
      const nowMs = clock.wallMs()
      const line: Line = {
        callId: newCallId(random),
        customerKey: customerNamed(customerKey).key,
        platform,
        direction: kind === "inbound" ? "inbound" : "outbound",
        stage: kind === "preview" ? "preview" : "offered",
        startedAt: nowMs,
        since: nowMs,
      }
      customerOfCall.set(line.callId, customerKey)
      take(withLine(lines, line))
      return line.callId
    },
    command: (callId, command) => {
      take(stepLines(lines, callId, command, clock.wallMs()))
      if (command === "end") customerOfCall.delete(callId)
    },
    consult: (callId) => {
      const line = lines.find((each) => each.callId === callId)
      if (line !== undefined) teller.tellConsult(line, newCallId(random))
    },
    writeUp: (callId, wrapUp) => {
      const line = lines.find((each) => each.callId === callId)
      if (line?.stage === "wrap-up") store(line, wrapUp)
    },
    faults: () => faults,
    setFaults: (next) => {
      faults = next
      changed()
    },
    log,
    dispose: () => {
      teller.dispose()
      kit.dispose()
      carrier.dispose()
      listeners.clear()
    },
  }
}

const newCallId = (random: Random): string =>
  [8, 4, 4, 4, 12].map((length) => hex(random, length)).join("-")

const hex = (random: Random, length: number): string =>
  Array.from({ length }, () => random.int(0, 15).toString(16)).join("")

const requestNote = (callId: string | null) => ({
  channel: "LCM",
  topic: "Webservice",
  subtopic: "GetCustomerJourney",
  data: callId === null ? {} : { callid: callId },
})
