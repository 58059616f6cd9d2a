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
  const load = loadavg().map((each) => each.toFixed(1))
  return `${processors.length} × ${model}, ${memory} GiB, ${type()} ${release()}, Node ${process.version}, Chromium ${browser}, load ${load.join(" ")}`
}
