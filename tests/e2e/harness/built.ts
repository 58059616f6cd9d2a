import { existsSync } from "node:fs"

/** Refuses to begin without the built pages: these tests are about what is delivered. */
export default function requireBuild(): void {
  if (!existsSync("dist/embed/index.html") || !existsSync("dist/demo/index.html"))
    throw new Error("dist/ is not there: run `npm run build` first.")
}
