import type { Page } from "@playwright/test"
import type { Look } from "../../../scripts/access/looks.mjs"

export { LOOKS } from "../../../scripts/access/looks.mjs"

/** Gives the page a look. */
export const setLook = (page: Page, { media }: Look): Promise<void> => page.emulateMedia(media)

/**
 * The rules that mean nothing in a look. With forced colours the system chooses what text is painted in, and axe reads
 * the colour that the page wanted (`-webkit-text-fill-color`): `forcedColours.spec.ts` reads the one that is painted.
 */
export const idleRules = ({ media }: Look): readonly string[] =>
  media.forcedColors === "active" ? ["color-contrast"] : []
