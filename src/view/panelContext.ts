import { createContext, useContext } from "react"
import type { ChannelId } from "../model/ids"
import type { IanaZone } from "../model/time"
import { collatorFor } from "./format/collator"
import { type Formats, formatsFor } from "./format/formats"
import type { ViewSettings } from "./viewSettings"
import { english } from "./words/english"
import type { Words } from "./words/words"

/** What every part of one panel shares. Its identity changes only with the settings, so memoised rows stay memoised. */
export interface PanelContext {
  readonly words: Words
  readonly formats: Formats
  readonly zone: IanaZone
  /** The order of names. */
  readonly collator: Intl.Collator
  readonly channelNames: ReadonlyMap<ChannelId, string>
  /** Numbers, addresses and comments are masked: nothing of them may come into the DOM. */
  readonly privacy: boolean
}

/** The context that the settings make; `masked` is what the agent made of the setting `privacy`. */
export const panelContext = (settings: ViewSettings, masked: boolean): PanelContext => ({
  words: settings.words === undefined ? english : { ...english, ...settings.words },
  formats: formatsFor(settings.locale, settings.timeZone),
  zone: settings.timeZone,
  collator: collatorFor(settings.locale),
  channelNames: settings.channelNames,
  privacy: masked,
})

const Context = createContext<PanelContext | null>(null)

/** Gives the parts of one panel what they share. */
export const PanelContextProvider = Context.Provider

/** What the panel around this part shares. Throws outside a panel: that is a mistake in the view. */
export function usePanel(): PanelContext {
  const context = useContext(Context)
  if (context === null) throw new Error("A part of the panel was rendered outside JourneyPanel.")
  return context
}
