import type { JourneyErrorCode } from "../../../model/journeyError"
import type { Message } from "../words"

/** What each failure is called in Hindi, and what to do about it. */
export const hindiFailures: Readonly<Record<JourneyErrorCode, Message>> = {
  CONFIG: {
    title: "पैनल ठीक से सेट नहीं है",
    sentence: "यह डेस्कटॉप चलाने वालों से पैनल की सेटिंग जाँचने को कहें।",
  },
  NO_HOST: {
    title: "पूछने के लिए डेस्कटॉप नहीं है",
    sentence: "यह पेज एजेंट डेस्कटॉप के भीतर चलता है। इसे वहाँ खोलें।",
  },
  SEND_FAILED: {
    title: "अनुरोध भेजा नहीं जा सका",
    sentence: "फिर कोशिश करें। दोबारा विफल हो तो डेस्कटॉप फिर से लोड करें।",
  },
  TIMEOUT: {
    title: "डेस्कटॉप ने समय पर जवाब नहीं दिया",
    sentence: "फिर कोशिश करें। कॉल पर इसका असर नहीं है।",
  },
  HOST_ERROR: {
    title: "डेस्कटॉप ने त्रुटि बताई",
    sentence: "फिर कोशिश करें। बनी रहे तो डेस्कटॉप का संदेश आगे बताएँ।",
  },
  INVALID_CALL: {
    title: "डेस्कटॉप इस कॉल को नहीं जानता",
    sentence: "शायद यह समाप्त हो चुकी है। यात्रा अगली कॉल के साथ दिखेगी।",
  },
  INVALID_RESPONSE: {
    title: "डेस्कटॉप का जवाब पढ़ा नहीं जा सका",
    sentence: "फिर कोशिश करें। बना रहे तो नीचे का कोड सहायता टीम को दें।",
  },
  PROTOCOL: {
    title: "डेस्कटॉप का जवाब नियमों के अनुसार नहीं था",
    sentence: "इसका कुछ भी नहीं दिखाया गया। नीचे का कोड सहायता टीम को दें।",
  },
  TOO_LARGE: { title: "यह यात्रा दिखाने के लिए बहुत बड़ी है", sentence: "छोटी अवधि या एक ही चैनल चुनें।" },
  ABORTED: { title: "अनुरोध रोक दिया गया", sentence: "फिर पूछने के लिए रीफ़्रेश करें।" },
  SUPERSEDED: { title: "दूसरी कॉल पहले आ गई", sentence: "इस कॉल के लिए फिर पूछने को रीफ़्रेश करें।" },
  DISPOSED: { title: "पैनल बंद कर दिया गया", sentence: "जारी रखने के लिए इसे फिर से लोड करें।" },
}
