/**
 * What to tell a deployer whose desktop isn't in the allow-list; null when it is, or when the browser doesn't tell who
 * embeds the page. Without it the panel would wait for ever and say nothing, as foreign messages make no sound.
 *
 * @param embedder the origin of the page around this one, `"null"` for one without; the browser's word, shown as text
 * @param hostOrigins the exact origins that are allowed
 */
export function embedderNote(
  embedder: string | null,
  hostOrigins: readonly string[],
): string | null {
  if (embedder === null || hostOrigins.includes(embedder)) return null
  const who = embedder === "null" ? "a sandboxed page, which has no origin" : embedder
  return `Embedded by ${who}: not in hostOrigins (config.json), so nothing that it says is heard.`
}
