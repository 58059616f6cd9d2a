import { systemClock } from "../../bridge/clock"
import type { Transport } from "../../bridge/transport"
import type { CallInput } from "../callInput"
import { browserEnvironment } from "../configEnvironment"
import type { ConfigInput } from "../configInput"
import type { PanelDiagnostics } from "../panelDiagnostics"
import { VERSION } from "../version"
import { ElementBase } from "./elementBase"
import { eventReports } from "./elementEvents"
import { OBSERVED_ATTRIBUTES, readAttributes } from "./elementInput"
import { elementPlan, type ElementPlan, NO_CARRIER } from "./elementPlan"
import { type ElementStage, createElementStage } from "./elementStage"
import { upgradeProperties } from "./upgradeProperties"

/** How long a page may take to give the element a carrier before its lack is called a mistake. */
const PATIENCE_MS = 1000

/**
 * `<customer-journey>`: the panel as a custom element, for pages without React, or with another one. Attributes
 * `call-id`, `account-number`, `contact-number`, `campaign-name` and `host-origins`; properties `call`, `transport` and
 * `config`; events `journeyload`, `journeyfilter` and `journeyerror` (`CustomerJourneyEventMap`).
 *
 * Nothing that a page sets makes it throw: what is wrong is named on screen and by `journeyerror`, and nothing is sent.
 */
export class CustomerJourneyElement extends ElementBase {
  /** The version of the package that this class comes from. */
  static readonly version: string = VERSION
  static readonly observedAttributes: readonly string[] = OBSERVED_ATTRIBUTES

  readonly #stage: ElementStage
  #call: CallInput | null | undefined = undefined
  #transport: Transport | null | undefined = undefined
  #config: ConfigInput | null | undefined = undefined
  #updating = false
  #impatient = false
  #cancelPatience: (() => void) | null = null
  #cancelEnd: (() => void) | null = null

  constructor() {
    super()
    this.#stage = createElementStage(this.attachShadow({ mode: "open" }), eventReports(this))
    upgradeProperties(this)
  }

  /**
   * The call on screen, ahead of the attributes; null for no call. Undefined leaves it to the attributes, and without
   * those the panel follows the call events that it hears.
   */
  get call(): CallInput | null | undefined {
    return this.#call
  }

  set call(call: CallInput | null | undefined) {
    this.#call = call
    this.#update()
  }

  /** The carrier to the desktop; the page keeps it and ends it. Without one, `host-origins` says who embeds the page. */
  get transport(): Transport | null | undefined {
    return this.#transport
  }

  set transport(transport: Transport | null | undefined) {
    this.#transport = transport
    this.#update()
  }

  /** Settings; see `docs/configuration.md`. Set a new object to change one. */
  get config(): ConfigInput | null | undefined {
    return this.#config
  }

  set config(config: ConfigInput | null | undefined) {
    this.#config = config
    this.#update()
  }

  /** Every counter of the bridge, and the version; null while no panel is on screen, or what it was told is wrong. */
  diagnostics(): PanelDiagnostics | null {
    return this.#stage.diagnostics()
  }

  connectedCallback(): void {
    this.#cancelEnd?.()
    this.#cancelEnd = null
    this.#stage.enter()
    this.#update()
  }

  /** A node that is moved leaves and comes back at once; only one that stays away is taken apart. */
  disconnectedCallback(): void {
    this.#cancelEnd = systemClock.after(0, () => {
      this.#cancelEnd = null
      this.#waitNoMore()
      this.#impatient = false
      this.#stage.leave()
    })
  }

  /** Moved by `moveBefore`: nothing happened. Without this method it would count as leaving and coming back. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(): void {
    this.#update()
  }

  // Several changes at once (a framework sets one attribute after another) are one change, shown before the next paint.
  #update(): void {
    if (this.#updating || !this.isConnected) return
    this.#updating = true
    queueMicrotask(() => {
      this.#updating = false
      if (this.isConnected) this.#stage.show(this.#plan())
    })
  }

  #plan(): ElementPlan {
    const plan = elementPlan(
      {
        attributes: readAttributes(this),
        call: this.#call,
        transport: this.#transport,
        config: this.#config,
      },
      {
        embedded: globalThis.parent !== globalThis.self,
        environment: browserEnvironment(),
      },
    )
    if (plan.kind !== "no-carrier") {
      this.#waitNoMore()
      this.#impatient = false
      return plan
    }
    if (this.#impatient) return { kind: "problem", code: "CONFIG", problems: [NO_CARRIER] }
    this.#cancelPatience ??= systemClock.after(PATIENCE_MS, () => {
      this.#cancelPatience = null
      this.#impatient = true
      this.#update()
    })
    return plan
  }

  #waitNoMore(): void {
    this.#cancelPatience?.()
    this.#cancelPatience = null
  }
}
