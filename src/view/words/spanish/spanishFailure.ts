import type { JourneyErrorCode } from "../../../model/journeyError"
import type { Message } from "../words"

/** What each failure is called in Spanish, and what to do about it. */
export const spanishFailures: Readonly<Record<JourneyErrorCode, Message>> = {
  CONFIG: {
    title: "El panel no está bien configurado",
    sentence: "Pida a quien administra el escritorio que revise la configuración del panel.",
  },
  NO_HOST: {
    title: "No hay escritorio al que preguntar",
    sentence: "Esta página funciona dentro de un escritorio de agente. Ábrala allí.",
  },
  SEND_FAILED: {
    title: "No se pudo enviar la consulta",
    sentence: "Reintente. Si vuelve a fallar, recargue el escritorio.",
  },
  TIMEOUT: {
    title: "El escritorio no respondió a tiempo",
    sentence: "Reintente. La llamada no se ve afectada.",
  },
  HOST_ERROR: {
    title: "El escritorio informó de un error",
    sentence: "Reintente. Si persiste, comunique lo que dice el escritorio.",
  },
  INVALID_CALL: {
    title: "El escritorio no conoce esta llamada",
    sentence: "Puede que ya haya terminado. El historial aparece con la próxima llamada.",
  },
  INVALID_RESPONSE: {
    title: "No se pudo leer la respuesta del escritorio",
    sentence: "Reintente. Si persiste, comunique el código de abajo a soporte.",
  },
  PROTOCOL: {
    title: "La respuesta del escritorio no cumple las reglas",
    sentence: "No se muestra nada de ella. Comunique el código de abajo a soporte.",
  },
  TOO_LARGE: {
    title: "Este historial es demasiado grande",
    sentence: "Elija un período más corto o un solo canal.",
  },
  ABORTED: { title: "La consulta se detuvo", sentence: "Actualice para consultar de nuevo." },
  SUPERSEDED: {
    title: "Otra llamada llegó antes",
    sentence: "Actualice para consultar de nuevo por esta.",
  },
  DISPOSED: { title: "El panel se cerró", sentence: "Recárguelo para continuar." },
}
