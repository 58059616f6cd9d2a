import { wordOf } from "./wordOf"

/** Whether a topic's word is that of journey calls: `Webservice` in any case, or the one that the setting names. */
export const isTopic = (topicWord: string, setting: string): boolean =>
  topicWord === "webservice" || topicWord === wordOf(setting)
