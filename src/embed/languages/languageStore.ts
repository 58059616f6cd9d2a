import type { AnyLanguage, LanguageTag } from "../../view/words/language"
import { LANGUAGE_MODULES } from "./languageModules"

/** What is known of a language's module: on its way, here, or not to be had. */
export type Loaded =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly language: AnyLanguage }
  | { readonly kind: "missing" }

export type ModuleTag = Exclude<LanguageTag, "en">

/** The modules of all panels of a page: each language is loaded once. */
export interface LanguageStore {
  /** What is known of a language just now; a language that nobody asked for yet is on its way. */
  readonly get: (tag: ModuleTag) => Loaded
  /** Loads a language that isn't here. One that could not be loaded is tried again. */
  readonly load: (tag: ModuleTag) => void
  /** Calls back when what is known of a language changes; the returned function ends it. */
  readonly subscribe: (listener: () => void) => () => void
}

const LOADING: Loaded = { kind: "loading" }
const MISSING: Loaded = { kind: "missing" }

/** A store over these modules. */
export function createLanguageStore(
  modules: Readonly<Record<ModuleTag, () => Promise<AnyLanguage>>>,
): LanguageStore {
  const known = new Map<ModuleTag, Loaded>()
  const listeners = new Set<() => void>()
  const tell = (tag: ModuleTag, loaded: Loaded): void => {
    known.set(tag, loaded)
    for (const listener of listeners) listener()
  }
  return {
    get: (tag) => known.get(tag) ?? LOADING,
    load(tag) {
      const before = known.get(tag)
      if (before !== undefined && before.kind !== "missing") return
      known.set(tag, LOADING)
      modules[tag]().then(
        (language) => tell(tag, { kind: "ready", language }),
        () => tell(tag, MISSING),
      )
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The store of the page. */
export const languageStore = createLanguageStore(LANGUAGE_MODULES)
