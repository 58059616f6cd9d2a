import type { FaultWords } from "../faultWords"

/** What could not be rendered, in French. */
export const frenchFault: FaultWords = {
  rowUnreadable: "Cette interaction n’a pas pu être affichée.",
  briefUnreadable: "Le résumé n’a pas pu être affiché.",
  stripUnreadable: "Les mois n’ont pas pu être affichés.",
  panelCrashed: {
    title: "Le panneau s’est arrêté",
    sentence: "Réessayez pour le reconstruire. L’appel lui-même n’est pas touché.",
  },
}
