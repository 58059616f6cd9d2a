import { maskNumber } from "../../model/maskNumber"

// A run of six and more digits, whatever separates them, and anything that looks like an address.
const PRIVATE = /[^\s@<>]+@[^\s@<>]+|\+?\p{Nd}(?:[\s().\-/|]{0,2}\p{Nd}){5,}/gu

/** Free text of the desktop for privacy mode: the numbers and addresses in it masked, the rest as it is. */
export const maskText = (text: string): string =>
  text.replaceAll(PRIVATE, (found) => maskNumber(found))
