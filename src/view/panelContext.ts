import { createContext, useContext } from "react"
import type { ChannelId } from "../model/ids"
import { once } from "../model/once"
import type { EpochMs, IanaZone } from "../model/time"
import { collatorFor } from "./format/collator"
import { type Formats, formatsFor } from "./format/formats"
import type { ViewSettings } from "./viewSettings"
import { spoken } from "./words/spoken"
import type { Words } from "./words/words"

/** What every part of one panel shares. Its identity changes only with the settings, so memoised rows stay memoised. */
export interface PanelContext {
  readonly words: Words
  /** The language, as the attribute `lang` names it, and the direction in which it is written. */
  readonly lang: string
  readonly direction: "ltr" | "rtl"
  readonly formats: Formats
  /** Today, where days are written by how long ago they are; null where they are written by their date. */
  readonly relativeTo: EpochMs | null
  /** Whether the digits of a phone number stand in groups. */
  readonly groupsDigits: boolean
  readonly zone: IanaZone
  /** The order of names, made when it is first asked for: a menu of names is. */
  readonly collator: () => Intl.Collator
  readonly channelNames: ReadonlyMap<ChannelId, string>
  /** Numbers, addresses and comments are masked: nothing of them may come into the DOM. */
  readonly privacy: boolean
}

/** The context that the settings make; `agent` is what the agent made of those that can be changed on screen. */
export function panelContext(
  settings: ViewSettings,
  agent: { readonly masked: boolean; readonly relativeTo: EpochMs | null },
): PanelContext {
  const { words, locale, lang, direction } = spoken(settings)
  return {
    words,
    lang,
    direction,
    formats: formatsFor(locale, settings.timeZone),
    relativeTo: agent.relativeTo,
    groupsDigits: settings.numberDisplay === "grouped",
    zone: settings.timeZone,
    collator: once(() => collatorFor(locale)),
    channelNames: settings.channelNames,
    privacy: agent.masked,
  }
}

const Context = createContext<PanelContext | null>(null)

/** Gives the parts of one panel what they share. */
export const PanelContextProvider = Context.Provider

/** What the panel around this part shares. Throws outside a panel: that is a mistake in the view. */
export function usePanel(): PanelContext {
  const context = useContext(Context)
  if (context === null) throw new Error("A part of the panel was rendered outside JourneyPanel.")
  return context
}
