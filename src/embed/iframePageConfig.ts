import { readConfig, type ConfigResult } from "./config"
import type { ConfigEnvironment } from "./configEnvironment"
import type { ConfigProblem } from "./configProblem"

const NAME = "config.json"
const TIMEOUT_MS = 15_000

/**
 * Loads and checks the `config.json` beside the page. Whatever goes wrong on the way is a problem like any other, to
 * be shown. Asked anew at every start (the browser may only revalidate), and never from another origin.
 */
export async function loadConfig(
  get: typeof fetch,
  environment: ConfigEnvironment,
): Promise<ConfigResult> {
  const text = await getText(get)
  if (typeof text !== "string") return { ok: false, problems: [text] }
  const parsed = parse(text)
  return parsed.ok
    ? readConfig(parsed.value, { name: NAME, needsOrigins: true, environment })
    : { ok: false, problems: [parsed.problem] }
}

async function getText(get: typeof fetch): Promise<string | ConfigProblem> {
  try {
    const response = await get(`./${NAME}`, {
      cache: "no-cache",
      mode: "same-origin",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (response.ok) return await response.text()
    return notLoaded(`the server answered ${response.status}`)
  } catch (error) {
    const late = error instanceof DOMException && error.name === "TimeoutError"
    return notLoaded(late ? "the server did not answer" : "the request failed")
  }
}

const notLoaded = (why: string): ConfigProblem => ({
  key: NAME,
  problem: `could not be loaded: ${why}`,
  remedy: `Put ${NAME} beside the page's index.html, on the same server.`,
})

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: ConfigProblem }

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    // The parser's own words differ from browser to browser; where the text begins says more.
    const isPage = /^\s*</.test(text)
    const problem = isPage ? "is a web page, not JSON" : "is not valid JSON"
    const remedy = isPage
      ? "Have the server answer with the file itself, not with a fallback page."
      : "Check its commas, quotes and brackets."
    return { ok: false, problem: { key: NAME, problem, remedy } }
  }
}
