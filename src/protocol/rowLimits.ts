/** A reply with more rows than this is refused whole: listing it alone would hold up the page. */
export const MAX_REPLY_ROWS = 1_000_000
