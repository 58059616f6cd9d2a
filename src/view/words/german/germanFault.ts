import type { FaultWords } from "../faultWords"

/** What could not be rendered, in German. */
export const germanFault: FaultWords = {
  rowUnreadable: "Dieser Kontakt konnte nicht angezeigt werden.",
  briefUnreadable: "Die Kurzfassung konnte nicht angezeigt werden.",
  stripUnreadable: "Die Monate konnten nicht angezeigt werden.",
  panelCrashed: {
    title: "Das Panel wurde angehalten",
    sentence:
      "Versuchen Sie es erneut, um es neu aufzubauen. Das Gespräch selbst ist nicht betroffen.",
  },
}
