import type { Page } from "@playwright/test"
import axe from "axe-core"

/** What is checked: WCAG 2.0 to 2.2, levels A and AA, and what axe calls best practice. */
export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/** What axe found in what is on the page now. */
export interface Findings {
  /** One line for each rule that was broken: the rule and the elements. */
  readonly violations: readonly string[]
  /** The rules that found something to look at. */
  readonly rules: readonly string[]
}

/** Brings axe into a page. It stays there while stories come and go. */
export const bringAxe = (page: Page): Promise<void> => page.evaluate(axe.source)

/** Runs axe over the story on the page, without some of its rules. */
export function findings(page: Page, without: readonly string[] = []): Promise<Findings> {
  return page.evaluate(
    async ([tags, idle]) => {
      // axe has a callback too, and so its types don't promise a promise.
      // oxlint-disable-next-line typescript/await-thenable
      const { violations, passes } = await window.axe.run("#storybook-root", {
        runOnly: [...tags],
        rules: Object.fromEntries(idle.map((rule) => [rule, { enabled: false }])),
        resultTypes: ["violations"],
      })
      return {
        violations: violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, any, all }) => `${html} (${[...any, ...all].map(({ message }) => message).join("; ")})`).join(" | ")}`,
        ),
        rules: [...passes, ...violations].map(({ id }) => id),
      }
    },
    [TAGS, without] as const,
  )
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
