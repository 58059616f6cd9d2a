import type { PanelContext } from "../panelContext"
import { displayText } from "./displayText"

type Panel = Pick<PanelContext, "direction">

const OPEN = "\u2068"
const CLOSE = "\u2069"

/**
 * Text of the desktop for the middle of a sentence, safe to show. In a language that is written from the right it is
 * isolated, so that neither reorders the other (fault 28); `composed` shows the sentence.
 */
export const isolated = (text: string, { direction }: Panel): string =>
  direction === "rtl" ? `${OPEN}${displayText(text)}${CLOSE}` : text

/** A sentence with `isolated` text in it, as it is safe to show. */
export const composed = (sentence: string, { direction }: Panel): string =>
  direction === "rtl" ? sentence : displayText(sentence)
