import { workspaceBus } from "./workspaceBus.js"
import { relay } from "./relay.js"

const frame = document.querySelector("iframe#journey")
if (frame instanceof HTMLIFrameElement) relay(frame, workspaceBus(frame.dataset["workspace"] ?? ""))
