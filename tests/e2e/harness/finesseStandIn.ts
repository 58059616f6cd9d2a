// What the stand-in for Finesse's container gives a gadget: the parts of `gadgets` and `finesse` that the recipe uses, as
// Cisco's documentation describes them. A test drives it by `window.finesseStage`.

/** A dialog as a test describes it. */
export interface StagedDialog {
  readonly id: string
  readonly callType: string
  readonly from: string
  readonly to: string
  /** The state of the agent at extension 1001. */
  readonly state: string
  readonly variables?: Readonly<Record<string, string>>
}

/** What a test can do at the desk. */
export interface FinesseStage {
  add(dialog: StagedDialog): void
  change(dialog: StagedDialog): void
  remove(id: string): void
  readonly heights: readonly number[]
}

/** The container's script, as `/desktop/assets/js/finesse.js`. */
export const FINESSE_SCRIPT = `
(() => {
  const before = window.finesseBefore ?? []
  const dialogs = new Map()
  let handlers = null
  const dialogOf = (staged) => {
    const listeners = []
    return {
      staged, listeners,
      addHandler: (event, listener) => { if (event === "change") listeners.push(listener) },
      getId: () => dialogs.get(staged.id).staged.id,
      getFromAddress: function () { return this.staged.from },
      getToAddress: function () { return this.staged.to },
      getState: () => "ACTIVE",
      getMediaProperties: function () { return { callType: this.staged.callType, ...this.staged.variables } },
      getParticipants: function () { return [{ mediaAddress: this.staged.from, state: "ACTIVE" }, { mediaAddress: "1001", state: this.staged.state }] },
    }
  }
  const put = (staged) => {
    const dialog = dialogOf(staged)
    dialogs.set(staged.id, dialog)
    return dialog
  }
  const heights = []
  window.finesseStage = {
    heights,
    add: (staged) => handlers.onCollectionAdd(put(staged)),
    change: (staged) => {
      const dialog = dialogs.get(staged.id)
      dialog.staged = staged
      for (const listener of dialog.listeners) listener(dialog)
    },
    remove: (id) => {
      const dialog = dialogs.get(id)
      handlers.onCollectionDelete(dialog)
      dialogs.delete(id)
    },
  }
  class User {
    constructor({ id, onLoad }) {
      if (id !== "agent1") throw new Error("not the agent of Config")
      setTimeout(() => onLoad(this))
    }
    getDialogs(given) {
      handlers = given
      for (const staged of before) put(staged)
      setTimeout(() => given.onLoad({ getCollection: () => Object.fromEntries(dialogs) }))
    }
  }
  const Topics = { ACTIVE_TAB: "activeTab" }
  let onActive = null
  const container = {
    addHandler: (topic, handler) => { if (topic === Topics.ACTIVE_TAB) onActive = handler },
    makeActiveTabReq: () => setTimeout(() => onActive?.()),
  }
  window.finesse = {
    gadget: { Config: { id: "agent1", extension: "1001" } },
    clientservices: { ClientServices: { init: (config) => { if (config !== window.finesse.gadget.Config) throw new Error("init without Config") } } },
    cslogger: { ClientLogger: { init: () => {}, log: () => {} } },
    restservices: { User },
    containerservices: { ContainerServices: { Topics, init: () => container } },
  }
  window.gadgets = {
    Hub: {},
    HubSettings: {},
    window: { adjustHeight: (height) => heights.push(height) },
  }
  addEventListener("load", () => window.gadgets.HubSettings.onConnect())
})()
`
