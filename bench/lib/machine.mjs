import { cpus, loadavg, release, totalmem, type } from "node:os"
import process from "node:process"

/**
 * The machine that the numbers are of, in one line.
 * @param {string} browser its version
 */
export function machineLine(browser) {
  const processors = cpus()
  const model = processors[0]?.model.trim() ?? "unknown processor"
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${processors.length} × ${model}, ${memory} GiB, ${type()} ${release()}, Node ${process.version}, Chromium ${browser}`
}

/** How busy the machine was in the last minute. */
export const loadLine = () => `load ${(loadavg()[0] ?? 0).toFixed(1)}`
