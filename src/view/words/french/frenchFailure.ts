import type { JourneyErrorCode } from "../../../model/journeyError"
import type { Message } from "../words"

/** What each failure is called in French, and what to do about it. */
export const frenchFailures: Readonly<Record<JourneyErrorCode, Message>> = {
  CONFIG: {
    title: "Le panneau est mal configuré",
    sentence: "Demandez à la personne qui gère ce bureau de vérifier les réglages du panneau.",
  },
  NO_HOST: {
    title: "Aucun bureau à interroger",
    sentence: "Cette page fonctionne dans un bureau agent. Ouvrez-la à cet endroit.",
  },
  SEND_FAILED: {
    title: "La demande n’a pas pu être envoyée",
    sentence: "Réessayez. Si l’échec se répète, rechargez le bureau.",
  },
  TIMEOUT: {
    title: "Le bureau n’a pas répondu à temps",
    sentence: "Réessayez. L’appel lui-même n’est pas touché.",
  },
  HOST_ERROR: {
    title: "Le bureau a signalé une erreur",
    sentence: "Réessayez. Si elle persiste, transmettez ce que le bureau indique.",
  },
  INVALID_CALL: {
    title: "Le bureau ne connaît pas cet appel",
    sentence: "Il est peut-être déjà terminé. Le parcours s’affiche avec le prochain appel.",
  },
  INVALID_RESPONSE: {
    title: "La réponse du bureau est illisible",
    sentence: "Réessayez. Si cela persiste, transmettez le code ci-dessous au support.",
  },
  PROTOCOL: {
    title: "La réponse du bureau ne respecte pas les règles",
    sentence: "Rien n’en est affiché. Transmettez le code ci-dessous au support.",
  },
  TOO_LARGE: {
    title: "Ce parcours est trop long à afficher",
    sentence: "Choisissez une période plus courte ou un seul canal.",
  },
  ABORTED: { title: "La demande a été interrompue", sentence: "Actualisez pour redemander." },
  SUPERSEDED: {
    title: "Un autre appel est arrivé avant",
    sentence: "Actualisez pour redemander pour celui-ci.",
  },
  DISPOSED: { title: "Le panneau a été fermé", sentence: "Rechargez-le pour continuer." },
}
