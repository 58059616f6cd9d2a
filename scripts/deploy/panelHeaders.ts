/** A header and its value. */
export type Header = readonly [name: string, value: string]

/** For how long a browser keeps a file whose name holds a hash of its content: a year, without asking again. */
export const KEEP_HASHED = "public, max-age=31536000, immutable"

/** For everything else (`index.html`, `config.json`): kept, but never used without asking whether it is still the same. */
export const ASK_AGAIN = "no-cache"

/** The part of an address that has a hash of the content in it, as a regular expression: `/assets/index-4fK1x_Zq.js`. */
export const HASHED_FILES = String.raw`/assets/[^/]+-[A-Za-z0-9_-]{8}\.[a-z0-9]+$`

/**
 * The headers of every answer, caching aside.
 *
 * @param ancestors who may embed the page, as sources of a policy
 */
export const panelHeaders = (ancestors: readonly string[]): readonly Header[] => [
  ["Content-Security-Policy", contentSecurityPolicy(ancestors)],
  ["Permissions-Policy", PERMISSIONS_POLICY],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
]

/** The policy that the page is built for (fault 31): nothing inline, nothing from elsewhere, no text made into code. */
export const contentSecurityPolicy = (ancestors: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors.join(" ")}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ")

// What the panel never uses is off, even if the desktop's frame allows it. Only names that browsers know: for others they
// print a warning. `clipboard-write` also needs the frame's own `allow`.
const NEVER_USED = [
  "accelerometer",
  "autoplay",
  "camera",
  "clipboard-read",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
]

const PERMISSIONS_POLICY = [
  "clipboard-write=(self)",
  ...NEVER_USED.map((feature) => `${feature}=()`),
].join(", ")
