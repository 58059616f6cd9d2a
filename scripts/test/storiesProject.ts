import process from "node:process"
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin"
import { playwright } from "@vitest/browser-playwright"
import type { TestProjectInlineConfiguration } from "vitest/config"
import { CHROMIUM_FLAGS, findChromium } from "../chromium.mjs"

/**
 * Every story as a test in Chromium: it renders, its play function passes, no rule of accessibility is broken, and
 * nothing is printed. Empty for a run that names tests of another kind (`vitest run tests/model`): Storybook takes
 * seconds to load.
 */
export const storiesProject = (): readonly TestProjectInlineConfiguration[] =>
  process.argv.some((argument) => argument.startsWith("tests/")) ? [] : [stories()]

const stories = (): TestProjectInlineConfiguration => ({
  extends: true,
  plugins: [storybookTest({ configDir: ".storybook", disableAddonDocs: true })],
  test: {
    name: "stories",
    setupFiles: ["tests/setup/console.ts"],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { ...whereChromiumIs(), args: CHROMIUM_FLAGS },
        contextOptions: { locale: "en-US", timezoneId: "America/New_York" },
      }),
      instances: [{ browser: "chromium" }],
      api: { host: "127.0.0.1" },
    },
  },
})

// Without a Chromium only the stories fail, by themselves: the other projects run in Node.
function whereChromiumIs(): { readonly executablePath?: string } {
  try {
    return { executablePath: findChromium() }
  } catch {
    return {}
  }
}
