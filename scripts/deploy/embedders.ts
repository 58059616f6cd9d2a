import { parseOrigin } from "../../src/bridge/origins"
import { readConfig } from "../../src/embed/config"
import { problemLine } from "../../src/embed/configProblem"
import { ianaZone } from "../../src/model/time"

/** Who may embed the panel, as sources of a policy (`'self'`, `https://desktop.example.com`), or what is wrong. */
export type Embedders =
  | { readonly ok: true; readonly sources: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] }

/**
 * The page's own origin isn't known where headers are written; whatever it is, `"self"` needs no check of its own.
 */
const ENVIRONMENT = {
  ownOrigin: "https://panel.example.com",
  timeZone: ianaZone("UTC"),
  locale: "en",
}

/**
 * Reads who may embed the panel from the text of `config.json`, as strictly as the panel does: a file that the panel
 * would refuse is refused here.
 *
 * @param text the file's text
 * @param further exact origins that may stand around the desktop (a page that embeds it) without being trusted:
 *   `frame-ancestors` speaks of every page around the frame, not only of the next one
 */
export function embeddersOf(text: string, further: readonly string[]): Embedders {
  const parsed = parse(text)
  if (!parsed.ok) return { ok: false, problems: ["config.json is not valid JSON."] }
  const read = readConfig(parsed.value, {
    name: "config.json",
    needsOrigins: true,
    environment: ENVIRONMENT,
  })
  if (!read.ok) return { ok: false, problems: read.problems.map(problemLine) }
  const results = [
    ...(read.input.hostOrigins ?? []).map((written, index) =>
      sourceOf(written, `hostOrigins[${index}]`),
    ),
    ...further.map((written) => sourceOf(written, "--ancestor")),
  ]
  const problems = results.flatMap((result) => (result.ok ? [] : [result.problem]))
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    sources: [...new Set(results.flatMap((each) => (each.ok ? [each.source] : [])))],
  }
}

type Source =
  | { readonly ok: true; readonly source: string }
  | { readonly ok: false; readonly problem: string }

// What a policy can name: letters, digits, dots and dashes. An origin may have an underscore, or an address in brackets,
// which browsers don't read there.
const NAMEABLE = /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/

function sourceOf(written: string, where: string): Source {
  if (written === "self") return { ok: true, source: "'self'" }
  const parsed = parseOrigin(written, where)
  if (!parsed.ok) return parsed
  if (NAMEABLE.test(parsed.origin)) return { ok: true, source: parsed.origin }
  return {
    ok: false,
    problem: `${where} is ${JSON.stringify(parsed.origin)}, which frame-ancestors can't name: give the host a plain name.`,
  }
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false }

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false }
  }
}
