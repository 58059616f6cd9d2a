import { fileURLToPath } from "node:url"

const source = (path: string): string =>
  fileURLToPath(new URL(`../../src/${path}`, import.meta.url))

/**
 * The package's own name, so that the dev page, tests and stories import it as a stranger would. Exact matches: a
 * plain prefix would send `customer-journey-panel/host` into the React entry. `tsconfig.json` lists the same names.
 */
export const aliases = [
  { find: /^customer-journey-panel$/, replacement: source("embed/index.ts") },
  { find: /^customer-journey-panel\/element$/, replacement: source("embed/element.ts") },
  { find: /^customer-journey-panel\/host$/, replacement: source("host/index.ts") },
  {
    find: /^customer-journey-panel\/host\/simulated$/,
    replacement: source("host/simulated/index.ts"),
  },
]
