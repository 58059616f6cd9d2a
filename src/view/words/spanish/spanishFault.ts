import type { FaultWords } from "../faultWords"

/** What could not be rendered, in Spanish. */
export const spanishFault: FaultWords = {
  rowUnreadable: "Esta interacción no se pudo mostrar.",
  briefUnreadable: "El resumen no se pudo mostrar.",
  stripUnreadable: "Los meses no se pudieron mostrar.",
  panelCrashed: {
    title: "El panel se detuvo",
    sentence: "Reintente para reconstruirlo. La llamada no se ve afectada.",
  },
}
