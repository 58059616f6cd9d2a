/** @typedef {NonNullable<Parameters<import("@playwright/test").Page["emulateMedia"]>[0]>} Media */

/**
 * How a reader's system may want pages to look.
 * @typedef {{ readonly name: string, readonly media: Media }} Look
 */

/**
 * @param {string} name
 * @param {Media} media
 * @returns {Look}
 */
const look = (name, media) => ({
  name,
  media: { colorScheme: "light", forcedColors: "none", contrast: "no-preference", ...media },
})

/**
 * The looks that every story is scanned in.
 * @type {readonly Look[]}
 */
export const LOOKS = [
  look("light", {}),
  look("dark", { colorScheme: "dark" }),
  look("high contrast", { contrast: "more" }),
  look("forced colours", { forcedColors: "active" }),
]
