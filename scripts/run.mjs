import { spawn } from "node:child_process"
import { ROOT } from "./paths.mjs"

/**
 * Runs a command in the project with its output shown; rejects when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [environment] added to this process's own
 */
export const run = (command, args, environment) => runIn(ROOT, command, args, environment)

/**
 * Runs a command in a folder with its output shown; rejects when it fails.
 * @param {string} folder
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [environment] added to this process's own
 * @returns {Promise<void>}
 */
export function runIn(folder, command, args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      stdio: "inherit",
      env: { ...process.env, ...environment },
    })
    child.once("error", reject)
    child.once("close", (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${command} ${args.join(" ")} ended with ${code}.`))
    })
  })
}
