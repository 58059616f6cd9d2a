import { readFile } from "node:fs/promises"
import { type Answer, fileOf } from "../../../scripts/staticServer.mjs"

/** What stands in for a placeholder of a recipe: `["https://panel.example.com/index.html", url]`. */
export type Adapted = readonly (readonly [placeholder: string, value: string])[]

/**
 * A file of a recipe's folder as an integrator puts it there: the recipe's own files, with the addresses that it says to
 * adapt, and beside them the package's modules and the shared source.
 */
export async function recipeFile(
  recipe: string,
  name: string,
  adapted: Adapted = [],
): Promise<Answer | null> {
  if (name === "/element.js" || name === "/host.js") return fileOf("dist", name)
  if (name === "/journeySource.js") return fileOf("recipes", name)
  const found = await fileOf(`recipes/${recipe}`, name)
  if (found === null || adapted.length === 0) return found
  return { ...found, body: withAddresses(String(found.body), adapted) }
}

/** The text of a recipe's file with its addresses adapted. */
export const recipeText = async (path: string, adapted: Adapted): Promise<string> =>
  withAddresses(await readFile(`recipes/${path}`, "utf8"), adapted)

function withAddresses(text: string, adapted: Adapted): string {
  let result = text
  for (const [placeholder, value] of adapted) {
    // A recipe that no longer has the address would be tested as somebody else's.
    if (!result.includes(placeholder)) throw new Error(`The recipe does not name ${placeholder}.`)
    result = result.replaceAll(placeholder, value)
  }
  return result
}
