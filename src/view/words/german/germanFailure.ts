import type { JourneyErrorCode } from "../../../model/journeyError"
import type { Message } from "../words"

/** What each failure is called in German, and what to do about it. */
export const germanFailures: Readonly<Record<JourneyErrorCode, Message>> = {
  CONFIG: {
    title: "Das Panel ist nicht richtig eingerichtet",
    sentence: "Bitten Sie den Betreiber dieses Desktops, die Einstellungen des Panels zu prüfen.",
  },
  NO_HOST: {
    title: "Kein Desktop, der gefragt werden kann",
    sentence: "Diese Seite arbeitet in einem Agenten-Desktop. Öffnen Sie sie dort.",
  },
  SEND_FAILED: {
    title: "Die Anfrage konnte nicht gesendet werden",
    sentence: "Versuchen Sie es erneut. Schlägt es wieder fehl, laden Sie den Desktop neu.",
  },
  TIMEOUT: {
    title: "Der Desktop hat nicht rechtzeitig geantwortet",
    sentence: "Versuchen Sie es erneut. Das Gespräch selbst ist nicht betroffen.",
  },
  HOST_ERROR: {
    title: "Der Desktop hat einen Fehler gemeldet",
    sentence: "Versuchen Sie es erneut. Bleibt er, geben Sie weiter, was der Desktop meldet.",
  },
  INVALID_CALL: {
    title: "Der Desktop kennt diesen Anruf nicht",
    sentence: "Er ist vielleicht schon beendet. Der Verlauf erscheint mit dem nächsten Anruf.",
  },
  INVALID_RESPONSE: {
    title: "Die Antwort des Desktops war nicht lesbar",
    sentence: "Versuchen Sie es erneut. Bleibt es so, geben Sie den Code unten an den Support.",
  },
  PROTOCOL: {
    title: "Die Antwort des Desktops verletzt die Regeln",
    sentence: "Nichts davon wird angezeigt. Geben Sie den Code unten an den Support.",
  },
  TOO_LARGE: {
    title: "Dieser Verlauf ist zu groß zum Anzeigen",
    sentence: "Wählen Sie einen kürzeren Zeitraum oder einen einzelnen Kanal.",
  },
  ABORTED: {
    title: "Die Anfrage wurde abgebrochen",
    sentence: "Aktualisieren Sie, um erneut zu fragen.",
  },
  SUPERSEDED: {
    title: "Ein anderer Anruf kam zuvor",
    sentence: "Aktualisieren Sie, um für diesen erneut zu fragen.",
  },
  DISPOSED: {
    title: "Das Panel wurde geschlossen",
    sentence: "Laden Sie es neu, um fortzufahren.",
  },
}
