import { defineConfig } from "@playwright/test"
import { CHROMIUM_FLAGS, findChromium, PICTURE_FLAGS } from "./scripts/chromium.mjs"
import { findFirefox, findWebKit, missingEngine } from "./scripts/engines.mjs"
import type { EngineOptions } from "./tests/engines/harness/engineTest"

// Real-browser tests against the built pages in dist/. Every test brings its own servers (tests/e2e/harness), so
// nothing here is shared and any number may run at once.
export default defineConfig<object, EngineOptions>({
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Room for a busy machine; nothing waits for these but a test that fails.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  globalSetup: "./tests/e2e/harness/built.ts",
  use: {
    browserName: "chromium",
    launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_FLAGS },
    locale: "en-US",
    timezoneId: "America/New_York",
    viewport: { width: 1100, height: 800 },
    // A trace of every test would take a seventh of the time: `--trace=retain-on-failure` makes them.
    trace: "off",
  },
  projects: [
    { name: "pages", testDir: "tests/e2e" },
    {
      name: "access",
      testDir: "tests/access",
      expect: {
        timeout: 15_000,
        toMatchAriaSnapshot: { pathTemplate: "{testDir}/trees/{arg}{ext}" },
      },
    },
    ...engineProject("firefox", "Firefox", findFirefox() !== null),
    ...engineProject("webkitgtk", "WebKitGTK", findWebKit() !== null),
    {
      name: "visual",
      testDir: "tests/visual",
      // Six pictures of one story, each taken until two in a row are equal: on a busy machine that takes its time.
      timeout: 120_000,
      use: {
        launchOptions: { executablePath: chromiumPath(), args: PICTURE_FLAGS },
      },
      expect: {
        timeout: 20_000,
        toHaveScreenshot: {
          animations: "disabled",
          caret: "hide",
          scale: "css",
          // A pixel counts as changed from about 8 of 255 levels of grey on, edges that are smoothed otherwise aside, and
          // 100 pixels may change: about one letter, and less than any line, icon or badge.
          threshold: 0.03,
          maxDiffPixels: 100,
        },
      },
    },
  ],
})

// The guards and the main job in another engine. One that isn't installed has no project: a test that is left out in
// silence would be taken for one that passed.
function engineProject(engine: EngineOptions["engine"], name: string, isInstalled: boolean) {
  if (isInstalled)
    return [
      {
        name: engine,
        testDir: "tests/engines",
        // One browser for all of them: starting it takes longer than they do.
        fullyParallel: false,
        timeout: 60_000,
        expect: { timeout: 15_000 },
        use: { engine },
      },
    ]
  missingEngine(name)
  return []
}

// One sentence and the exit code, rather than a stack trace for every test.
function chromiumPath(): string {
  try {
    return findChromium()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return process.exit(1)
  }
}
