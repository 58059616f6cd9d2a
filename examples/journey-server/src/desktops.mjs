import { createHash, randomBytes, timingSafeEqual } from "node:crypto"

/**
 * A desktop that may ask: its name for the log, the exact origin of its page, and the SHA-256 of its token. Tokens are 256
 * random bits, so a plain hash tells nothing of them.
 * @typedef {object} Desktop
 * @property {string} name
 * @property {string} origin
 * @property {Buffer} tokenSha256
 */

/** A new token: 256 random bits. */
export const newToken = () => randomBytes(32).toString("base64url")

/** @param {string} token */
export const sha256 = (token) => createHash("sha256").update(token, "utf8").digest()

/**
 * Reads the file of desktops: `{ "desktops": [{ "name", "origin", "tokenSha256" }] }`, the hash in hexadecimal. Throws an
 * error that names the place, without values.
 *
 * @param {string} json
 * @returns {readonly Desktop[]}
 */
export function readDesktops(json) {
  /** @type {unknown} */
  const file = JSON.parse(json)
  const list = isObject(file) ? file["desktops"] : undefined
  if (!Array.isArray(list) || list.length === 0)
    throw new Error("desktops: a list with at least one desktop is needed.")
  const desktops = list.map((entry, index) => readDesktop(entry, `desktops[${index}]`))
  if (new Set(desktops.map(({ name }) => name)).size < desktops.length)
    throw new Error("desktops: two have the same name.")
  return desktops
}

/**
 * @param {unknown} entry
 * @param {string} place
 * @returns {Desktop}
 */
function readDesktop(entry, place) {
  const { name, origin, tokenSha256 } = isObject(entry) ? entry : {}
  if (typeof name !== "string" || !/^[\w.-]{1,60}$/.test(name))
    throw new Error(`${place}.name: 1 to 60 letters, digits, dots, dashes or underscores.`)
  if (typeof origin !== "string" || !isExactOrigin(origin))
    throw new Error(`${place}.origin: an exact origin, https or on loopback http, without a path.`)
  if (typeof tokenSha256 !== "string" || !/^[0-9a-f]{64}$/.test(tokenSha256))
    throw new Error(`${place}.tokenSha256: 64 hexadecimal digits in small letters.`)
  return { name, origin, tokenSha256: Buffer.from(tokenSha256, "hex") }
}

/**
 * The desktop whose token an `Authorization` header holds; null for none. Every desktop is compared, each in constant
 * time, so that how long it takes tells nothing.
 *
 * @param {readonly Desktop[]} desktops
 * @param {string | undefined} authorization
 * @returns {Desktop | null}
 */
export function desktopOfToken(desktops, authorization) {
  const [, token] = /^Bearer ([\w-]{1,200})$/i.exec(authorization ?? "") ?? []
  const given = sha256(token ?? "")
  /** @type {Desktop | null} */
  let found = null
  for (const desktop of desktops) {
    if (timingSafeEqual(given, desktop.tokenSha256)) found = desktop
  }
  return token === undefined ? null : found
}

/** @param {string} text */
function isExactOrigin(text) {
  const url = URL.canParse(text) ? new URL(text) : null
  // A star passes for a host name, and would match nobody: whoever wrote it meant more.
  if (url === null || url.origin !== text || text.includes("*")) return false
  return url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.has(url.hostname))
}

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"])

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value)
