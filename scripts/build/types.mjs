import { appendFile, mkdir, readFile, rm } from "node:fs/promises"
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor"
import { inProject } from "../paths.mjs"
import { run } from "../run.mjs"

const EMITTED = inProject(".cache/types/")

/** Writes every source file's declarations to `.cache/types`. */
export async function emitTypes() {
  await rm(EMITTED, { recursive: true, force: true })
  await run("npx", ["tsc", "-p", inProject("scripts/types/tsconfig.json")])
}

/** Where the reports of the public API are written; `etc/` holds those that were agreed to. */
export const API_REPORTS = inProject(".cache/api/")

/**
 * Rolls an entry's declarations up into one file in `dist/`, which imports nothing relative: plain output keeps
 * imports without extensions, which `node16` resolution refuses. Also reports the entry's public API.
 * @param {{ name: string, entry: string }} output `entry` is the declaration file below `.cache/types`
 */
export async function rollUpTypes({ name, entry }) {
  await mkdir(inProject("dist"), { recursive: true })
  await mkdir(API_REPORTS, { recursive: true })
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: inProject("package.json"),
    configObject: {
      projectFolder: inProject("."),
      mainEntryPointFilePath: `${EMITTED}${entry}`,
      compiler: { tsconfigFilePath: inProject("scripts/types/tsconfig.json") },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: API_REPORTS,
        reportTempFolder: inProject(".cache/api-draft/"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: true, untrimmedFilePath: inProject(`dist/${name}.d.ts`) },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Error },
          "ae-missing-release-tag": { logLevel: ExtractorLogLevel.None },
          // Not exported but used by something that is: named in the report, so that each new one is noticed.
          "ae-forgotten-export": { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: true },
          "ae-undocumented": { logLevel: ExtractorLogLevel.None },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  })
  const result = Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      // Its own notices (versions, "analysis will use the bundled TypeScript") are no news here.
      if (message.logLevel !== ExtractorLogLevel.Error) message.handled = true
    },
  })
  if (!result.succeeded) throw new Error(`The declarations of ${name} could not be rolled up.`)
  await keepGlobals(`${EMITTED}${entry}`, inProject(`dist/${name}.d.ts`))
}

/**
 * Puts an entry's `declare global` back, which the roll-up leaves out.
 * @param {string} emitted
 * @param {string} rolledUp
 */
async function keepGlobals(emitted, rolledUp) {
  const globals = /^declare global \{.*?^\}$/ms.exec(await readFile(emitted, "utf8"))
  if (globals !== null) await appendFile(rolledUp, `\n${globals[0]}\n`)
}
