// What the last build put into its outputs, against docs/licences.md.
import { compareAgreed } from "./agreed.mjs"

await compareAgreed(
  [{ made: ".cache/licences.md", agreed: "docs/licences.md" }],
  "npm run licences",
)
