// The public API of each entry, as the last build reported it, against what was agreed to in etc/.
import { compareAgreed } from "./agreed.mjs"

const ENTRIES = ["index", "element", "host"]

await compareAgreed(
  ENTRIES.map((name) => ({ made: `.cache/api/${name}.api.md`, agreed: `etc/${name}.api.md` })),
  "npm run api",
)
