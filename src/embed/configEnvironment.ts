import { type IanaZone, ianaZone } from "../model/time"
import { isZone } from "../model/zone"

/** What a configuration takes from where it runs. */
export interface ConfigEnvironment {
  /** The page's own origin, which `"self"` stands for; `"null"` where there is none. */
  readonly ownOrigin: string
  readonly timeZone: IanaZone
  /** A BCP 47 language tag. */
  readonly locale: string
}

/** This browser's environment. Also answers where there is no window, as in server rendering. */
export function browserEnvironment(): ConfigEnvironment {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions()
  const language = typeof navigator === "undefined" ? undefined : navigator.language
  return {
    ownOrigin: typeof location === "undefined" ? "null" : location.origin,
    // Some hardened browsers name no zone that they know themselves.
    timeZone: isZone(timeZone) ? timeZone : ianaZone("UTC"),
    locale: language || locale,
  }
}
