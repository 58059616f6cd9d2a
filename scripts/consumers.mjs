// npm run test:consumers: packs what was built, and has every stranger under tests/consumers install it, build, and show
// a journey in a browser. In a folder outside the project, so that nothing of the project's is found by chance.
import { cp, mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import process from "node:process"
import { chromium } from "playwright-core"
import { CHROMIUM_FLAGS, findChromium } from "./chromium.mjs"
import { openConsumer } from "./consumers/openConsumer.mjs"
import { inProject } from "./paths.mjs"
import { runIn } from "./run.mjs"
import { say } from "./say.mjs"

/** How many panels each one shows. */
const CONSUMERS = new Map([
  ["vite-react-19", 2],
  ["vite-react-18", 2],
  ["html-element", 1],
  ["server-rendered", 1],
])

const folder = await mkdtemp(join(tmpdir(), "journey-consumers-"))
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS })
try {
  await runIn(inProject("."), "npm", ["pack", "--silent", "--pack-destination", folder])
  const [tarball] = await readdir(folder)
  if (tarball === undefined) throw new Error("npm pack made no tarball.")

  // Side by side, as most of it is waiting for files; opened one after the other.
  await Promise.all([...CONSUMERS.keys()].map((name) => make(name, join("..", tarball))))
  for (const [name, panels] of CONSUMERS) {
    await openConsumer(browser, join(folder, name, "dist"), panels)
    say(`${name}: ${panels} of ${panels} panels show a journey`)
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
}

/**
 * Installs and builds a consumer.
 * @param {string} name
 * @param {string} tarball
 */
async function make(name, tarball) {
  const home = join(folder, name)
  await cp(inProject(`tests/consumers/${name}`), home, { recursive: true })
  // What `npm ci` has just put into npm's cache needs no network.
  const options = ["--silent", "--no-audit", "--no-fund", "--prefer-offline", "--no-package-lock"]
  await runIn(home, "npm", ["install", ...options, tarball])
  await runIn(home, "npm", ["run", "--silent", "build"])
}
