import type { PanelContext } from "../panelContext"

// Letters of Latin script, digits and signs: none turns the direction, or is turned by what stands beside it.
const LATIN = /^[ -~\u00A0-\u02AF]*$/

/**
 * Whether a text reads the same with an element of its own direction around it as without: plain text in a panel that is
 * written from the left. In rows, which have many texts, that is a fifth of the elements.
 */
export const standsAlone = (
  text: string,
  { direction }: Pick<PanelContext, "direction">,
): boolean => direction === "ltr" && LATIN.test(text)
