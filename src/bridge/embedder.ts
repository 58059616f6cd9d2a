/**
 * The origin of the page that embeds this one, as the browser tells it; null when it doesn't (an older Firefox, a
 * page that is not embedded, or an embedder that hides itself). `document.referrer` is no substitute: it names who
 * navigated the frame, which need not be who embeds it.
 */
export function embedderOrigin(self: Window): string | null {
  // Not every browser has the list.
  const ancestors: DOMStringList | undefined = self.location.ancestorOrigins
  return ancestors?.[0] ?? null
}
