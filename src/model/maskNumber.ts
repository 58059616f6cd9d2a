const SHOWN_DIGITS = 2
const FEWEST_DIGITS = 6

/**
 * A number or address for privacy mode: each letter and digit becomes "•", and separators stay. A number keeps its
 * last two digits, so that the agent can tell two of them apart; one with fewer than six digits keeps none, since two
 * of four would tell too much, and neither does an address.
 */
export function maskNumber(text: string): string {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0
  let hidden = /\p{L}/u.test(text) || digits < FEWEST_DIGITS ? digits : digits - SHOWN_DIGITS
  return text.replaceAll(/[\p{L}\p{N}\p{M}]/gu, (sign) =>
    /\p{Nd}/u.test(sign) && hidden-- <= 0 ? sign : "•",
  )
}
