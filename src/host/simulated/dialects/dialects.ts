import { amazon } from "./amazon"
import type { Dialect, DialectId } from "./dialect"
import { finesse } from "./finesse"
import { genesys } from "./genesys"
import { own } from "./own"
import { webex } from "./webex"

/** Every dialect, in the order in which a picker offers them. */
export const DIALECTS: readonly Dialect[] = [amazon, webex, genesys, finesse, own]

/** The dialect of that id. */
export function dialectOf(id: DialectId): Dialect {
  switch (id) {
    case "amazon":
      return amazon
    case "webex":
      return webex
    case "genesys":
      return genesys
    case "finesse":
      return finesse
    case "own":
      return own
    default:
      return id satisfies never
  }
}
