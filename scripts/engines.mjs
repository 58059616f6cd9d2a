import { accessSync, constants, readdirSync } from "node:fs"
import { delimiter, join } from "node:path"
import process from "node:process"

/** What installs every engine beside Chromium on Debian. */
const INSTALL = "apt-get install -y --no-install-recommends firefox-esr webkit2gtk-driver xvfb"

/**
 * What it takes to drive one engine: the paths of its programs.
 * @typedef {{ readonly firefox: string }} FirefoxPrograms
 * @typedef {{ readonly driver: string, readonly browser: string, readonly display: string }} WebKitPrograms
 */

/** Settings that keep Firefox quiet and offline, and its frames of other sites within reach of Playwright's clicks. */
export const FIREFOX_PREFERENCES = {
  "fission.autostart": false,
  "app.update.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "extensions.update.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
}

/**
 * Firefox ESR, which Playwright 1.64 drives over WebDriver BiDi; null where it isn't installed.
 * @returns {FirefoxPrograms | null}
 */
export function findFirefox() {
  const firefox = programIn("firefox-esr")
  return firefox === null ? null : { firefox }
}

/**
 * WebKitGTK's driver, its small browser and the display server that the two need; null where one isn't installed.
 * @returns {WebKitPrograms | null}
 */
export function findWebKit() {
  const driver = programIn("WebKitWebDriver")
  const display = programIn("Xvfb")
  const browser = miniBrowsers().find(isProgram) ?? null
  return driver === null || display === null || browser === null
    ? null
    : { driver, browser, display }
}

// Debian keeps it in a folder of the machine's kind: /usr/lib/x86_64-linux-gnu and the like.
function miniBrowsers() {
  try {
    const kinds = ["", ...readdirSync("/usr/lib")]
    return kinds.map((kind) => join("/usr/lib", kind, "webkit2gtk-4.1/MiniBrowser"))
  } catch {
    return []
  }
}

/**
 * Says loudly that an engine isn't there, so that nobody takes its silence for success. In CI it is an error.
 * @param {string} engine
 */
export function missingEngine(engine) {
  const message = `${engine} IS NOT INSTALLED: its tests are not run, and not counted. Install it: ${INSTALL}`
  if (process.env["CI"]) throw new Error(message)
  // Every worker reads the configuration; one voice is enough.
  if (process.env["TEST_WORKER_INDEX"] === undefined) process.stderr.write(`\n*** ${message}\n\n`)
}

/** @param {string} name */
function programIn(name) {
  const folders = (process.env["PATH"] ?? "").split(delimiter)
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
