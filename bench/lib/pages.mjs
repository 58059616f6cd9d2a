import { readdir } from "node:fs/promises"
import { chromium } from "playwright-core"
import { CHROMIUM_FLAGS, findChromium } from "../../scripts/chromium.mjs"
import { inProject } from "../../scripts/paths.mjs"
import { fileOf, serve } from "../../scripts/staticServer.mjs"

import { PRODUCT } from "./build.mjs"

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").CDPSession} CDPSession */

/**
 * The contenders' pages in one headless browser.
 * @typedef {object} Pages
 * @property {string} version the browser's
 * @property {<T>(id: string, measure: (page: Page, devtools: CDPSession) => Promise<T>, options?: OpenOptions) => Promise<T>} open
 *   opens a fresh page of a contender, in a context of its own, and closes it
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} OpenOptions
 * @property {string} [query] after the `?`
 * @property {number} [slowdown] how many times slower the processor is made
 */

/**
 * Starts the server and the browser.
 * @returns {Promise<Pages>}
 */
export async function openPages() {
  const server = await serve(answer)
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS, "--enable-precise-memory-info", "--js-flags=--expose-gc"],
  })
  return {
    version: browser.version(),
    async open(id, measure, { query = "", slowdown = 1 } = {}) {
      const context = await browser.newContext({ viewport: { width: 800, height: 700 } })
      try {
        const page = await context.newPage()
        page.setDefaultTimeout(180_000)
        /** @type {string[]} */
        const failures = []
        page.on("pageerror", (error) => failures.push(error.message))
        const devtools = await context.newCDPSession(page)
        if (slowdown > 1) await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown })
        await page.goto(`${server.origin()}/${id}.html${query === "" ? "" : `?${query}`}`)
        const result = await measure(page, devtools)
        if (failures.length > 0) throw new Error(`${id}: ${failures.join("; ")}`)
        return result
      } finally {
        await context.close()
      }
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** @param {string} path */
async function answer(path) {
  if (path === "/element.js") return fileOf(inProject(PRODUCT), path)
  const page = /^\/(\w+)\.html$/.exec(path)?.[1]
  if (page !== undefined) return { type: "text/html; charset=utf-8", body: await html(page) }
  const id = /^\/(\w+)\/[\w.-]+$/.exec(path)?.[1]
  return id === undefined ? null : fileOf(inProject(".cache/bench"), path)
}

/** @param {string} id */
async function html(id) {
  const files = await readdir(inProject(`.cache/bench/${id}`))
  const styles = files
    .filter((file) => file.endsWith(".css"))
    .map((file) => `<link rel="stylesheet" href="/${id}/${file}">`)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title><link rel="icon" href="data:,">
${styles.join("")}<body><script type="module" src="/${id}/${id}.js"></script></body></html>`
}
