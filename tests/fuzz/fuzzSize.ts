/** The seed and the length of a fuzz run: small and pinned in `npm test`, larger by `npm run fuzz` (scripts/fuzz.mjs). */
export const FUZZ_SEED = whole("FUZZ_SEED", 20_200_512)

/** How many sequences or values each property is tried on. */
export const FUZZ_RUNS = whole("FUZZ_RUNS", 400)

/** How long each of them may take, in milliseconds, on a busy machine. */
export const FUZZ_LIMIT_MS = Math.max(60_000, FUZZ_RUNS * 150)

/** How long the real browser is fuzzed, in seconds. */
export const FUZZ_SECONDS = whole("FUZZ_SECONDS", 6)

function whole(name: string, usual: number): number {
  const told = process.env[name]
  if (told === undefined || told === "") return usual
  if (!/^\d{1,9}$/.test(told)) throw new Error(`${name} must be a whole number.`)
  return Number(told)
}
