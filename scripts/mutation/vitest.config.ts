import { defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"

// The zone of vitest.config.ts: pinned for every test, away from UTC.
process.env["TZ"] = "America/New_York"
// Chance is no proof: the fuzz tests play a few sequences only.
process.env["FUZZ_RUNS"] ??= "30"

// Vitest begins with what took longest. A mutant is found soonest by the tables, then by the properties of its own layer;
// and one of the codec by the codec's tests, which say what is wrong: in the bridge's many would just wait in vain, most
// of all in those of the whole bridge.
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const lateness = ({ moduleId }: TestSpecification): number =>
      2 * Number(moduleId.includes("/tests/bridge/")) +
      Number(/propert|hostile|Tracker\.test|\/bridge\.test/.test(moduleId))
    return files.toSorted((a, b) => lateness(a) - lateness(b))
  }
}

// The tests that a mutant has to get past: those of the two layers, but not the 10,000 sequences of the model, which
// take minutes.
export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/{protocol,bridge}/**/*.test.ts"],
    exclude: ["tests/bridge/journeyModel.test.ts"],
    setupFiles: ["tests/setup/console.ts"],
    // Many a mutant waits for ever for an answer. Tests that take long on a busy machine say so themselves: one that is
    // merely slow must not count as having found anything.
    testTimeout: 6_000,
    isolate: false,
    sequence: { sequencer: NearestFirst },
  },
})
