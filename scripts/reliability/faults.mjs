/**
 * What may go wrong or be done on purpose, and what must follow. `attack`: a guard stands against it, so that a second
 * test has to show that without the guard it succeeds.
 * @typedef {{ number: number, group: string, what: string, attack: boolean }} Fault
 */

/** @type {(number: number, group: string, what: string) => Fault} */
const fault = (number, group, what) => ({ number, group, what, attack: false })

/** @type {(number: number, group: string, what: string) => Fault} */
const attack = (number, group, what) => ({ number, group, what, attack: true })

/** The list, in its order. @type {readonly Fault[]} */
export const FAULTS = [
  attack(
    1,
    "Origin and source",
    "Valid reply from a foreign frame → ignored, counted, nothing rendered.",
  ),
  attack(
    2,
    "Origin and source",
    "Origin with the allowed one as prefix, as suffix, as sub-domain, other port, other scheme → ignored.",
  ),
  attack(3, "Origin and source", "Allowed origin but another window (a sibling frame) → ignored."),
  attack(
    4,
    "Origin and source",
    "Allowed window that has navigated to a foreign origin → ignored; our request isn't delivered; it ends as TIMEOUT.",
  ),
  attack(
    5,
    "Origin and source",
    'Sandboxed frame (`origin` is "null") sends a valid reply → ignored.',
  ),
  fault(
    6,
    "Origin and source",
    "The panel itself sandboxed without same-origin → a plain sentence on screen (in the HTML itself: its module script may not load there), nothing sent.",
  ),
  attack(
    7,
    "Origin and source",
    "Synthetic `MessageEvent` with forged origin and source → ignored.",
  ),
  fault(
    8,
    "Origin and source",
    "`hostOrigins`: `*`, `null`, empty, a path, user info, a wildcard, no scheme, plain http beyond loopback → refused at start, nothing sent.",
  ),
  fault(9, "Origin and source", "`https://Desktop.Example:443/` → normalised, works."),
  attack(10, "Origin and source", "An origin in the page's URL → never used."),
  attack(
    11,
    "Origin and source",
    "Opened on its own (`parent === self`) → NO_HOST screen; own echo isn't taken for a reply.",
  ),
  attack(
    12,
    "Origin and source",
    "Two allowed origins, the embedder is the second → exactly that one receives the request.",
  ),
  fault(
    13,
    "Shape",
    "`undefined`, numbers, strings, arrays, Date, Map, Blob as a message → ignored, no exception in the handler.",
  ),
  attack(
    14,
    "Shape",
    "A JSON string of a valid reply → ignored, unless the setting accepts strings; a huge string stays unparsed.",
  ),
  fault(
    15,
    "Shape",
    '`WebService`, `webservice`, `" Webservice "` → accepted; `Webservices` → ignored.',
  ),
  fault(16, "Shape", "Our own request echoed, or another application's → ignored."),
  fault(
    17,
    "Shape",
    "`response` missing, an object, a string, null → INVALID_RESPONSE; `[]` → the empty state.",
  ),
  fault(18, "Shape", "200,000 rows → capped with a notice, or TOO_LARGE; the page stays usable."),
  attack(
    19,
    "Shape",
    "Keys like `constructor` and `prototype` in a row or as `callid` → text; no pollution, no crash, no match.",
  ),
  fault(20, "Shape", "Call id as a number where a string was sent → matches."),
  fault(
    21,
    "Shape",
    "Cycles, BigInt, class instances in text fields → safe text, or that field is unknown.",
  ),
  fault(22, "Shape", "A megabyte in one field → cut with a mark; layout intact."),
  fault(
    23,
    "Shape",
    "Unknown keys, missing keys, other case of keys → tolerated, shown as unknown.",
  ),
  fault(
    24,
    "Shape",
    "Dates empty, impossible, in the future, year 1 → the row stays; order is stable.",
  ),
  fault(25, "Shape", "`messageerror` → counted; the request goes on to its time-out."),
  attack(
    26,
    "Content",
    "Markup, script, template braces in every text field → shown literally; no element, no request.",
  ),
  attack(27, "Content", "`javascript:` in a link-like field → no link."),
  attack(
    28,
    "Content",
    "Right-to-left overrides, zero-width characters, stacked combining marks → contained; a number isn't visually reordered.",
  ),
  attack(
    29,
    "Content",
    "`=HYPERLINK(…)`, `+1`, `-1`, `@SUM` → a CSV that no spreadsheet runs; the clipboard's plain text keeps them as they are.",
  ),
  fault(
    30,
    "Content",
    "The desktop's error text with markup or a phone number → shown as text, not logged.",
  ),
  attack(
    31,
    "Content",
    "The built iframe page under `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'` with Trusted Types required → works, no violation.",
  ),
  fault(
    32,
    "Correlation and time",
    "Filter A, then B while A is out → the view shows B; A's reply is kept under A.",
  ),
  attack(
    33,
    "Correlation and time",
    "A times out, B is asked, A's reply comes late → never shown as B.",
  ),
  fault(
    34,
    "Correlation and time",
    "A times out, A is tried again, the first reply comes late → accepted as A; the second is dropped.",
  ),
  fault(
    35,
    "Correlation and time",
    "Only rows of another channel → set aside while a fitting reply may come; if none does by the time-out, it was the answer: the rows count as outside, and the panel says that the desktop ignored the filter.",
  ),
  fault(
    36,
    "Correlation and time",
    "Rows older than asked, nothing else owed → outside the period: counted, said, and one click away, also when it's all of them; all of them while another reply is owed → not ours, waiting goes on.",
  ),
  attack(
    37,
    "Correlation and time",
    "Reply for the previous call after the next has begun → dropped; nothing of the old customer is painted.",
  ),
  fault(38, "Correlation and time", "Reply with no request outstanding → dropped, counted."),
  attack(
    39,
    "Correlation and time",
    "Another application's request for the same call is answered on the bus → ignored when idle, checked when ours is out.",
  ),
  fault(
    40,
    "Correlation and time",
    '`WS_Error` "Invalid Call ID" → INVALID_CALL, no retry, the desktop\'s words shown.',
  ),
  fault(
    41,
    "Correlation and time",
    "Error and reply for one request, in either order → the first wins.",
  ),
  fault(
    42,
    "Correlation and time",
    'No reply ever → "slow" hint at 3 s, TIMEOUT at 10 s with "Try again"; no endless spinner.',
  ),
  fault(
    43,
    "Correlation and time",
    "Abort before posting → nothing on the wire; after → slot kept, reply salvaged or dropped.",
  ),
  fault(
    44,
    "Correlation and time",
    "50 clicks on filters in 2 s, with every choice sent to the desktop → at most 2 messages (the last choice waits a quarter second); the last choice is shown.",
  ),
  fault(
    45,
    "Correlation and time",
    "The desktop's listener attaches 1.5 s late → the first request is answered all the same (one re-send after 2 s, only while nothing was ever heard).",
  ),
  fault(
    46,
    "Correlation and time",
    "The desktop reloads in mid-request → time-out, then recovery without reloading the panel.",
  ),
  fault(
    47,
    "Correlation and time",
    "Unmounted in mid-request; StrictMode's double mount → one message, no leaked listener.",
  ),
  fault(48, "Correlation and time", "`dispose()` twice; a request after it → no throw; DISPOSED."),
  fault(49, "Correlation and time", "Browser offline → the request is sent all the same."),
  attack(
    50,
    "Correlation and time",
    "Two panels on one page → one queue; neither takes the other's reply.",
  ),
  fault(
    51,
    "Correlation and time",
    '20,000 foreign messages in a second → no log lines, the panel stays usable; 20,000 unsolicited "valid" ones → dropped, memory flat.',
  ),
  fault(52, "Correlation and time", "`postMessage` throws → SEND_FAILED, the slot is freed."),
  fault(
    53,
    "Correlation and time",
    "Consult leg dropped while the customer's call goes on → the panel stays. Preview line dropped while the second line lives → stays.",
  ),
  fault(
    54,
    "Correlation and time",
    "Call events out of order, twice, for unknown ids → the right call is live; two calls at once → the connected one.",
  ),
  fault(
    55,
    "Packaging",
    "A property or attribute of the wrong type → error event that names it, previous customer cleared, no exception.",
  ),
  fault(
    56,
    "Packaging",
    "Element and React package both loaded, or a second version of the element → no redefinition error, the first stays; versions are reported.",
  ),
  fault(57, "Packaging", "Imported in Node (server rendering) → no access to `window`."),
  fault(58, "Packaging", "Storage that throws → no crash."),
  fault(
    59,
    "Packaging",
    "React 18 and React 19 consumers, from the packed tarball → types resolve, the page renders.",
  ),
]
