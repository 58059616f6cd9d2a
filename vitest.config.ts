import react from "@vitejs/plugin-react"
import { defineConfig } from "vitest/config"
import { storiesProject } from "./scripts/test/storiesProject.ts"
import { aliases } from "./scripts/vite/aliases.ts"

// Node reads the zone once, at start: pin it for every test, away from UTC so that a slip shows.
process.env["TZ"] = "America/New_York"

export default defineConfig({
  plugins: [react()],
  resolve: { alias: aliases },
  test: {
    testTimeout: 60_000,
    // By itself it leaves one core idle: half of a small machine.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: [
            "tests/{model,protocol,bridge,host,deploy,conformance,recipes,reliability}/**/*.test.ts",
          ],
          setupFiles: ["tests/setup/console.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["tests/{data,view,embed,demo}/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/setup/console.ts", "tests/setup/dom.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "server",
          environment: "node",
          include: ["tests/server/**/*.test.ts"],
          setupFiles: ["tests/setup/console.ts"],
          globalSetup: "tests/server/globalSetup.ts",
          // One worker for all files: they share the filled databases. Projects with other workers run after one another.
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          hookTimeout: 120_000,
        },
      },
      ...storiesProject(),
    ],
  },
})
