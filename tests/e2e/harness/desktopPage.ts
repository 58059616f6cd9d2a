/**
 * The test desktop: a page with the panel in a frame. It keeps everything that any window says to it, and says to the
 * panel what a test tells it to. It knows nothing of the protocol; the tests do.
 */
export const desktopPage = (
  panelUrl: string,
  sandbox: string | null,
  allow: string | null = null,
): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Test desktop</title><link rel="icon" href="data:,"></head>
  <body style="margin: 0">
    <iframe id="panel" title="Customer journey panel" src="${panelUrl}" width="480" height="760"
      ${sandbox === null ? "" : `sandbox="${sandbox}"`}
      ${allow === null ? "" : `allow="${allow}"`}></iframe>
    <script>
      const panel = document.querySelector("#panel")
      window.heard = []
      addEventListener("message", (event) => {
        window.heard.push({ data: event.data, origin: event.origin, fromPanel: event.source === panel.contentWindow })
      })
      window.say = (message) => panel.contentWindow.postMessage(message, new URL(panel.src).origin)
    </script>
  </body>
</html>`
