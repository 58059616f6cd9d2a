import { useEffect, useState, useSyncExternalStore } from "react"
import type { Clock } from "../../bridge/clock"
import { english } from "../../view/words/english"
import type { AnyLanguage } from "../../view/words/language"
import { languageOf } from "../../view/words/languageOf"
import { isWholeLanguage } from "../../view/words/replaceWords"
import type { ViewSettings } from "../../view/viewSettings"
import { type LanguageStore, type Loaded, languageStore, type ModuleTag } from "./languageStore"

/** How long a panel waits for its language before it goes on in English. */
export const LANGUAGE_WAIT_MS = 4000

/** A panel's language: on its way, or here; undefined is English. */
export type PanelLanguage =
  | { readonly kind: "waiting" }
  | { readonly kind: "ready"; readonly language: AnyLanguage | undefined }

const WAITING = { kind: "waiting" } as const
const ENGLISH = { kind: "ready", language: undefined } as const
const LOADING: Loaded = { kind: "loading" }
const notThere = (): Loaded => LOADING

/**
 * The language that a panel's settings ask for. A panel never changes its language while somebody reads: it waits for the
 * module, for a few seconds at most, and what comes later is for the next panel. `onMissing` is told once of a language
 * that didn't come.
 */
export function useLanguage(
  settings: Pick<ViewSettings, "locale" | "words">,
  clock: Clock,
  onMissing: (tag: ModuleTag) => void,
  store: LanguageStore = languageStore,
): PanelLanguage {
  const tag = moduleOf(settings)
  // A server can't wait; what it sends is the waiting panel, and the page goes on from there.
  const loaded = useSyncExternalStore(
    store.subscribe,
    () => (tag === null ? LOADING : store.get(tag)),
    notThere,
  )
  const [givenUp, setGivenUp] = useState<ModuleTag | null>(null)
  const isWaiting = tag !== null && givenUp !== tag && loaded.kind === "loading"
  const isMissing = tag !== null && (givenUp === tag || loaded.kind === "missing")

  useEffect(() => {
    if (tag !== null) store.load(tag)
  }, [tag, store])
  useEffect(() => {
    if (!isWaiting) return undefined
    return clock.after(LANGUAGE_WAIT_MS, () => setGivenUp(tag))
  }, [isWaiting, tag, clock])
  useEffect(() => {
    if (isMissing) {
      setGivenUp(tag)
      onMissing(tag)
    }
    // Told once for a language, whatever the listener is by then.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isMissing, tag])

  if (tag === null || isMissing) return ENGLISH
  return loaded.kind === "ready" ? loaded : WAITING
}

// A host that brings every word needs no module.
function moduleOf({ locale, words }: Pick<ViewSettings, "locale" | "words">): ModuleTag | null {
  if (isWholeLanguage(english, words)) return null
  const tag = languageOf(locale)
  return tag === "en" ? null : tag
}
