import type { JourneyErrorReport } from "../reports"

/** What the host hears of a language whose module didn't come. */
export const languageReport = (tag: string): JourneyErrorReport => ({
  code: "CONFIG",
  retryable: false,
  message: `The language ${tag} could not be loaded, so the panel is in English. Put the folder "languages" beside the module that was loaded.`,
})
