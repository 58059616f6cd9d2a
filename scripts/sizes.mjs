// The size of each entry after gzip, against its limit. Sizes are exact: the same sources give the same bytes.
import { readFile } from "node:fs/promises"
import process from "node:process"
import { gzipSync } from "node:zlib"
import { LIMITS } from "./limits.mjs"
import { inProject } from "./paths.mjs"
import { say } from "./say.mjs"

for (const { file, limit, goal } of LIMITS) {
  const kilobytes = gzipSync(await readFile(inProject(file)), { level: 9 }).length / 1024
  const isOver = kilobytes > limit
  if (isOver) process.exitCode = 1
  const verdict = isOver ? "OVER ITS LIMIT of" : "of at most"
  say(`${file}: ${kilobytes.toFixed(1)} kB, ${verdict} ${limit} kB (goal ${goal} kB)`)
}
