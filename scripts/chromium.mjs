import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"
import process from "node:process"
import { chromium } from "playwright-core"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
const MAC_APPS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

/** Flags that keep the browser quiet and offline. Playwright adds its own, among them the one that root needs. */
export const CHROMIUM_FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/** Flags for pictures that are compared: letters are smoothed in grey and not fitted to the screen's pixels. */
export const PICTURE_FLAGS = [
  ...CHROMIUM_FLAGS,
  "--disable-lcd-text",
  "--font-render-hinting=none",
  "--force-device-scale-factor=1",
]

/**
 * Where Chromium is: `CHROMIUM_PATH`, Playwright's own where it is installed, or the system's.
 * Throws an `Error` whose message is one sentence with the one command that installs it.
 * @returns {string}
 */
export function findChromium() {
  const told = process.env["CHROMIUM_PATH"]
  if (told !== undefined && told !== "") {
    if (isProgram(told)) return told
    throw new Error(
      `CHROMIUM_PATH names ${told}, but there is no program: set it right or unset it.`,
    )
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter)
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  const found = [chromium.executablePath(), ...installed, ...MAC_APPS].find(isProgram)
  if (found !== undefined) return found
  throw new Error(`No Chromium was found: install one with \`${installCommand(folders)}\`.`)
}

/** @param {readonly string[]} folders */
function installCommand(folders) {
  const hasApt = folders.some((folder) => isProgram(join(folder, "apt-get")))
  if (!hasApt) return "npx playwright install chromium"
  return process.getuid?.() === 0
    ? "apt-get install -y chromium"
    : "sudo apt-get install -y chromium"
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return path !== ""
  } catch {
    return false
  }
}
