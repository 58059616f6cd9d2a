/** What became of a text that should be an origin: the exact origin, or what is wrong with it and what to write instead. */
export type OriginResult =
  | { readonly ok: true; readonly origin: string }
  | { readonly ok: false; readonly problem: string }

const EXAMPLE = "https://desktop.example.com"
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i
const END_OF_AUTHORITY = /[/\\?#]|$/
// URLs allow more in a host (quotes, `;`, braces), which no host has: it is a slip, or meant to end something it is put into.
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:]+\])$/
const UNTYPABLE = /[\s\p{Cc}]/u
const NON_ASCII = /\P{ASCII}/u

/**
 * Reads one allowed origin (design decision 11): scheme, host and port, nothing else. Letter case, the scheme's
 * default port, an international host name and one trailing slash are normalised, so that the result is exactly what
 * a browser puts into `event.origin`. Everything else is refused, and plain http beyond this machine too.
 *
 * @param text what the deployer wrote
 * @param where the setting's name, for the problem's text: `hostOrigins[0]`
 */
export function parseOrigin(text: string, where: string): OriginResult {
  const refuse = (
    what: string,
    instead = `write ${quoted(EXAMPLE)}, for example`,
  ): OriginResult => ({
    ok: false,
    problem: `${where} ${what}: ${instead}`,
  })
  if (text === "") return refuse("is empty")
  if (text === "null") return refuse('is "null", which every sandboxed page can claim to be')
  if (text.includes("*")) return refuse("has a wildcard", "write each origin in full")
  if (UNTYPABLE.test(text)) return refuse("has spaces or control characters", "take them out")

  const scheme = SCHEME.exec(text)
  if (scheme === null) {
    const whole = /^https?:/i.test(text) ? text : `https://${text}`
    return refuse("has no scheme such as https://", insteadOf(whole))
  }
  const afterScheme = text.slice(scheme[0].length)
  const authorityLength = afterScheme.search(END_OF_AUTHORITY)
  const authority = afterScheme.slice(0, authorityLength)
  const rest = afterScheme.slice(authorityLength)
  const instead = insteadOf(text)
  if (authority.includes("@")) return refuse("has a user name or password", instead)
  if (rest !== "" && rest !== "/") return refuse(`has ${kindOf(rest)}`, instead)

  const url = urlOf(text)
  if (url === null) return refuse("is not an origin that a browser could have")
  if (url.protocol !== "https:" && url.protocol !== "http:")
    return refuse("has a scheme that no desktop can have", "write https://, the host and the port")
  if (url.protocol === "http:" && !isLoopback(url.hostname))
    return refuse("is plain http, which anybody on the way can change", insteadOf(text))
  if (!HOST.test(url.hostname)) return refuse("has a character that no host name has")
  if (!sameHost(authority, url)) return refuse("is not spelt as browsers spell it", instead)
  return { ok: true, origin: url.origin }
}

/** Whether a host name is this machine: `localhost`, `*.localhost`, 127.0.0.0/8 or `[::1]`. Takes it as `URL` spells it. */
export const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" ||
  hostname.endsWith(".localhost") ||
  /^127\.\d+\.\d+\.\d+$/.test(hostname) ||
  hostname === "[::1]"

/** The written host is the one the browser would name, up to case, default port and international spelling. */
function sameHost(authority: string, url: URL): boolean {
  const written = authority.toLowerCase()
  if (NON_ASCII.test(written)) return true
  return written === url.host || written === url.host + (url.protocol === "https:" ? ":443" : ":80")
}

function insteadOf(text: string): string {
  const url = urlOf(text)
  if (url === null || !HOST.test(url.hostname)) return `write ${quoted(EXAMPLE)}, for example`
  const scheme = isLoopback(url.hostname) && url.protocol === "http:" ? "http" : "https"
  return `write ${quoted(`${scheme}://${url.host}`)}`
}

function kindOf(rest: string): string {
  if (rest.startsWith("?") || rest.startsWith("/?")) return "a query"
  if (rest.startsWith("#") || rest.startsWith("/#")) return "a fragment"
  return "a path"
}

function urlOf(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

const quoted = (text: string): string => JSON.stringify(text)
