import { fileURLToPath } from "node:url"
import { inProject } from "../paths.mjs"
import { buildModule } from "./module.mjs"

/** The languages that are modules of their own: the folder below `src/view/words`, and the tag that names the output. */
export const LANGUAGES = {
  spanish: "es",
  french: "fr",
  german: "de",
  portuguese: "pt-BR",
  hindi: "hi",
  arabic: "ar",
  filipino: "fil",
  japanese: "ja",
}

/** The modules' paths in `dist/`. */
export const LANGUAGE_FILES = Object.values(LANGUAGES).map((tag) => `languages/${tag}.js`)

/** Builds each language into `dist/languages`, under a name that doesn't change. */
export async function buildLanguages() {
  for (const [folder, tag] of Object.entries(LANGUAGES))
    await buildModule(
      { name: `languages/${tag}`, entry: `src/view/words/${folder}/${folder}.ts` },
      [],
    )
}

const WORDS = inProject("src/view/words/")

/**
 * Leaves the languages out of a module: it loads each by its place beside itself, when it is first needed.
 * @returns {import("vite").Plugin}
 */
export const languagesApart = () => ({
  name: "journey-languages-apart",
  enforce: "pre",
  resolveId(source, importer) {
    if (importer === undefined || !source.startsWith(".")) return null
    const path = fileURLToPath(new URL(source, `file://${importer}`))
    const tag = Object.entries(LANGUAGES).find(
      ([folder]) => path === `${WORDS}${folder}/${folder}`,
    )?.[1]
    return tag === undefined ? null : { id: `./languages/${tag}.js`, external: true }
  },
  // The minifier writes back-ticks, which not every bundler takes for a plain string. As long as before: the map holds.
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === "chunk")
        chunk.code = chunk.code.replaceAll(
          /import\(`(\.\/languages\/[\w-]+\.js)`\)/g,
          'import("$1")',
        )
    }
  },
})
