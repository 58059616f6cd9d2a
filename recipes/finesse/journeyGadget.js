import { finesseCall } from "./finesseCall.js"
import { serveJourney } from "./host.js"
import { journeySource } from "./journeySource.js"

/**
 * Starts the gadget: tells the panel in the frame which calls the agent has, as Finesse's dialogs say, and answers it from the
 * journey service.
 *
 * @param {HTMLIFrameElement} frame with `data-service`, `data-account-variable` and `data-height`
 * @param {any} finesse Finesse's own library
 * @param {any} gadgets the gadget container's library
 */
export function start(frame, finesse, gadgets) {
  const { service = "", accountVariable = "", height = "600" } = frame.dataset
  const config = finesse.gadget.Config
  const log = finesse.cslogger.ClientLogger
  log.init(gadgets.Hub, "CustomerJourney", config)
  finesse.clientservices.ClientServices.init(config, false)

  const desktop = serveJourney(frame, {
    origin: new URL(frame.src).origin,
    getJourney: journeySource({ url: service }),
    onError: ({ code, message }) => log.log(`${code}: ${message}`),
  })
  /** Who each call was told to be: its state aside. */
  const told = new Map()

  const tell = (dialog) => {
    const { state, ...call } =
      finesseCall(dialog, { extension: config.extension, accountVariable }) ?? {}
    if (call.callId === undefined) return
    if (state === "over") {
      end(call.callId)
      return
    }
    const words = JSON.stringify(call)
    if (told.get(call.callId) !== words) {
      told.set(call.callId, words)
      desktop.startCall({ ...call, state })
    } else if (state === "held") desktop.holdCall(call.callId)
    else if (state === "wrap-up") desktop.wrapUpCall(call.callId)
    else if (state === "talking") desktop.resumeCall(call.callId)
  }
  const end = (callId) => {
    if (told.delete(callId)) desktop.endCall(callId)
  }
  const added = (dialog) => {
    dialog.addHandler("change", tell)
    tell(dialog)
  }

  const user = new finesse.restservices.User({
    id: config.id,
    onLoad: () =>
      user.getDialogs({
        onCollectionAdd: added,
        onCollectionDelete: (dialog) => end(String(dialog.getId())),
        // The calls that were on before the gadget.
        onLoad: (dialogs) => Object.values(dialogs.getCollection()).forEach(added),
      }),
  })

  const containers = finesse.containerservices.ContainerServices
  const container = containers.init()
  // A gadget on a tab that isn't shown can't set its height.
  container.addHandler(containers.Topics.ACTIVE_TAB, () =>
    gadgets.window.adjustHeight(Number(height)),
  )
  container.makeActiveTabReq()
}
