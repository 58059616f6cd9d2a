import type { AnyLanguage, LanguageTag } from "../../view/words/language"

/** The languages that are modules of their own, each loaded when a panel first needs it. */
export const LANGUAGE_MODULES: Readonly<
  Record<Exclude<LanguageTag, "en">, () => Promise<AnyLanguage>>
> = {
  es: () => import("../../view/words/spanish/spanish").then(({ spanish }) => spanish),
  fr: () => import("../../view/words/french/french").then(({ french }) => french),
  de: () => import("../../view/words/german/german").then(({ german }) => german),
  "pt-BR": () =>
    import("../../view/words/portuguese/portuguese").then(({ portuguese }) => portuguese),
  hi: () => import("../../view/words/hindi/hindi").then(({ hindi }) => hindi),
  ar: () => import("../../view/words/arabic/arabic").then(({ arabic }) => arabic),
  fil: () => import("../../view/words/filipino/filipino").then(({ filipino }) => filipino),
  ja: () => import("../../view/words/japanese/japanese").then(({ japanese }) => japanese),
}
