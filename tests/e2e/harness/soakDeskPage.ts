import { createSoakShift } from "./soakShift"

// The desktop's page of a soak: the panel is in its first frame.
window.soak = null
window.beginSoak = (options) => {
  window.soak = createSoakShift(options)
}
