import type { ConfigResult } from "./config"
import type { ConfigInput } from "./configInput"
import type { ConfigProblem } from "./configProblem"
import type { PanelSettings } from "./panelSettings"

/** How the iframe page may begin. */
export type PageStart =
  | { readonly kind: "no-origin" } // sandboxed without its own origin: nobody could be trusted
  | {
      readonly kind: "failure"
      readonly code: "CONFIG"
      readonly problems: readonly ConfigProblem[]
    }
  | { readonly kind: "failure"; readonly code: "NO_HOST"; readonly problems: readonly [] }
  | { readonly kind: "panel"; readonly config: PanelSettings; readonly input: ConfigInput }

/** What the page knows of itself before it reads its configuration. */
export interface PageFacts {
  /** The page's origin as the browser serialises it; `"null"` in a sandbox without `allow-same-origin`. */
  readonly origin: string
  /** Whether another page embeds this one. */
  readonly embedded: boolean
}

/**
 * Decides how the page begins. The configuration comes before the question who embeds the page, so that a deployer
 * who opens it on its own sees what is wrong with it.
 */
export async function decideStart(
  facts: PageFacts,
  load: () => Promise<ConfigResult>,
): Promise<PageStart> {
  if (facts.origin === "null") return { kind: "no-origin" }
  const result = await load()
  if (!result.ok) return { kind: "failure", code: "CONFIG", problems: result.problems }
  if (!facts.embedded) return { kind: "failure", code: "NO_HOST", problems: [] }
  return { kind: "panel", config: result.config, input: result.input }
}
