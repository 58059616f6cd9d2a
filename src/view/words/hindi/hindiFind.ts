import type { FindWords } from "../findWords"
import type { Grammar } from "../language"

const SEVERAL = { directions: "दिशाएँ", outcomes: "परिणाम", campaigns: "कैंपेन", agents: "एजेंट" }

/** The words of finding in Hindi. */
export const hindiFind = ({ n, oneOf }: Grammar<"hi">): FindWords => ({
  search: "खोजें",
  filter: "फ़िल्टर",
  filterActive: (active) => `फ़िल्टर, ${n(active)} सक्रिय`,
  facet: oneOf({ directions: "दिशा", outcomes: "परिणाम", campaigns: "कैंपेन", agents: "एजेंट" }),
  findOption: oneOf({
    directions: "दिशा खोजें",
    outcomes: "परिणाम खोजें",
    campaigns: "कैंपेन खोजें",
    agents: "एजेंट खोजें",
  }),
  noOption: "इस नाम का कोई नहीं",
  moreOptions: (count) => `${n(count)} और: नाम का हिस्सा लिखें`,

  severalOf: ({ facet, count }) => `${n(count)} ${SEVERAL[facet]}`,
  searchedFor: (text) => `“${text}”`,
  searchedForHidden: "एक खोज",
  monthSpan: ({ first, last }) => (first === last ? first : `${first} – ${last}`),
  clear: "हटाएँ",

  noneInMonths: "इन महीनों में कोई नहीं",
  waysOut: "बाकी कहाँ हैं",
  elsewhere: ({ count, where }) => `${where} में ${n(count)} – दिखाएँ`,
  withoutFilters: (count) => `फ़िल्टर के बिना ${n(count)} – दिखाएँ`,

  masked: "छिपा हुआ",
  mask: "नंबर और टिप्पणियाँ छिपाएँ",
  unmask: "छिपा हुआ: नंबर और टिप्पणियाँ दिखाएँ",

  keys: "कुंजियाँ",
  keysSentence: "ये तब चलती हैं जब फ़ोकस पैनल के भीतर हो, और टाइप करते समय कभी नहीं।",
  keysWork: "कुंजियाँ चालू हैं",
  keyAction: oneOf({
    search: "खोजें",
    filter: "और फ़िल्टर",
    nextRow: "अगला इंटरैक्शन",
    previousRow: "पिछला इंटरैक्शन",
    openRow: "इंटरैक्शन खोलें या बंद करें",
    channel: "सभी चैनल, या उनमें से एक",
    range: "महीने चुनें",
    view: "टाइमलाइन या तालिका",
    copy: "रैप-अप के लिए कॉपी करें",
    export: "निर्यात करें",
    times: "सापेक्ष समय",
    privacy: "नंबर और टिप्पणियाँ छिपाएँ",
    refresh: "रीफ़्रेश करें",
    help: "ये कुंजियाँ",
  }),
  keyCap: (written) => written,
  or: "या",
  closeKeys: "बंद करें",

  lookUp: "लुक-अप",
  lookUpBy: "किससे खोजें",
  lookUpKind: oneOf({ number: "नंबर", account: "खाता नंबर" }),
  lookUpHint: oneOf({
    number: "जैसे 6591462346, डायल प्रीफ़िक्स के बिना",
    account: "| से जुड़ी संख्याएँ, जैसे 2|3|3|0|0|44|1",
  }),
  lookUpProblem: oneOf({
    "number-missing": "खोजने के लिए नंबर लिखें।",
    "number-signs": "नंबर में केवल अंक होते हैं; बीच में स्पेस और + - . / ( ) आ सकते हैं।",
    "number-short": "नंबर में कम से कम 3 अंक होते हैं।",
    "number-long": "नंबर में अधिकतम 20 अंक होते हैं।",
    "account-missing": "खोजने के लिए खाता नंबर लिखें।",
    "account-signs": "खाता नंबर में केवल अंक और | होते हैं, स्पेस नहीं।",
    "account-parts": "खाता नंबर | से जुड़ी कई संख्याएँ होता है, जैसे 2|3|3|0|0|44|1।",
    "account-long": "खाता नंबर में अधिकतम 200 चिह्न होते हैं।",
  }),
  lookUpFind: "खोजें",
  lookUpClear: "लुक-अप हटाएँ",
  noCallLookUp: {
    title: "कोई कॉल नहीं",
    sentence: "कॉल आते ही यात्रा यहाँ दिखेगी। तब तक किसी ग्राहक को खोजें।",
  },
})
