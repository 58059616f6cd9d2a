import type { FaultWords } from "../faultWords"

/** What could not be rendered, in Filipino. */
export const filipinoFault: FaultWords = {
  rowUnreadable: "Hindi maipakita ang interaction na ito.",
  briefUnreadable: "Hindi maipakita ang buod.",
  stripUnreadable: "Hindi maipakita ang mga buwan.",
  panelCrashed: {
    title: "Huminto ang panel",
    sentence: "Subukan muli para buuin ulit ito. Hindi apektado ang tawag.",
  },
}
