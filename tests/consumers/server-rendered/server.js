// Renders the app in Node into the page that Vite built. Every entry must be importable here.
import { readFile, writeFile } from "node:fs/promises"
import { renderToString } from "react-dom/server"
import { defineCustomerJourney } from "customer-journey-panel/element"
import { serveJourney } from "customer-journey-panel/host"
import { app } from "./src/app.js"

if (typeof window !== "undefined" || typeof serveJourney !== "function")
  throw new Error("This is no server.")
if (defineCustomerJourney().defined) throw new Error("There are no elements to define here.")

const markup = renderToString(app())
if (!markup.includes("data-journey-panel")) throw new Error("The panel was not rendered.")
const page = await readFile("dist/index.html", "utf8")
await writeFile("dist/index.html", page.replace("<!--app-->", markup))
