// No bundler: the page, and the element's module beside it.
import { cp, mkdir } from "node:fs/promises"
import { fileURLToPath } from "node:url"

await mkdir("dist", { recursive: true })
await cp("index.html", "dist/index.html")
await cp("page.js", "dist/page.js")
await cp(fileURLToPath(import.meta.resolve("customer-journey-panel/element")), "dist/element.js")
