import type { ActionWords } from "../actionWords"
import type { Grammar } from "../language"
import { hindiFields } from "./hindiField"

/** The words of views, copying and exporting in Hindi. */
export const hindiActions = ({ n, oneOf }: Grammar<"hi">): ActionWords => ({
  viewSwitch: "दृश्य",
  view: oneOf({ timeline: "टाइमलाइन", grid: "तालिका" }),
  grid: "इंटरैक्शन की तालिका",
  column: oneOf({
    time: "समय",
    direction: "दिशा",
    channel: "चैनल",
    mode: "मोड",
    outcome: "परिणाम",
    agent: "एजेंट",
    campaign: "कैंपेन",
    contact: "नंबर",
    comment: "टिप्पणी",
    score: "स्कोर",
    change: "बदलाव",
  }),
  detailsColumn: "विवरण",

  more: "और",
  copyForWrapUp: "रैप-अप के लिए कॉपी करें",
  exportCsv: "CSV में निर्यात करें",
  copyField: (field) => `${hindiFields[field]} कॉपी करें`,
  copyRow: "पंक्ति कॉपी करें",
  copied: oneOf({
    "wrap-up": "रैप-अप के लिए कॉपी किया",
    value: "मान कॉपी किया",
    row: "पंक्ति कॉपी की",
    text: "टेक्स्ट कॉपी किया",
  }),
  exported: (count) => `${n(count)} निर्यात किए`,
  notCopied: "कॉपी नहीं हुआ",

  copyForbidden: {
    title: "यह डेस्कटॉप पैनल को कॉपी नहीं करने देता",
    sentence:
      'नीचे का टेक्स्ट हाथ से कॉपी करें। अनुमति के लिए डेस्कटॉप के फ़्रेम में allow="clipboard-write" चाहिए।',
  },
  copyImpossible: {
    title: "इस पेज पर क्लिपबोर्ड नहीं है",
    sentence: "नीचे का टेक्स्ट हाथ से कॉपी करें। क्लिपबोर्ड के लिए पेज https पर होना चाहिए।",
  },
  saveInFrame: {
    title: "फ़ाइल नहीं दिखी?",
    sentence: 'सैंडबॉक्स फ़्रेम को अनुमति देनी होगी: डेस्कटॉप के फ़्रेम में sandbox="… allow-downloads" चाहिए।',
  },
  showAsText: "टेक्स्ट के रूप में दिखाएँ",
  textToCopy: "कॉपी करने का टेक्स्ट",
  close: "बंद करें",

  noneReached: "अब तक किसी से संपर्क नहीं हुआ",
  shownLine: (shown) => `दिखाया गया: ${shown}`,
  fieldLine: ({ field, value }) => `${field}: ${value}`,
  inZone: ({ field, zone }) => `${field} (${zone})`,
})
