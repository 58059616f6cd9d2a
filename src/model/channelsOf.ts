import { channelKind, KNOWN_CHANNELS } from "./channel"
import { channelTally } from "./channelTally"
import type { ChannelId } from "./ids"
import type { Journey } from "./journey"

// Asked for with every change on screen, and the same as long as the journey is.
const channelsByJourney = new WeakMap<Journey, readonly ChannelId[]>()

/** The channels to choose from: the documented three, then the custom ones that occur in the journey, by number. */
export function channelsOf(journey: Journey | null): readonly ChannelId[] {
  if (journey === null) return KNOWN_CHANNELS
  let channels = channelsByJourney.get(journey)
  if (channels === undefined) {
    channels = findChannels(journey)
    channelsByJourney.set(journey, channels)
  }
  return channels
}

function findChannels({ interactions }: Journey): readonly ChannelId[] {
  const custom = [...channelTally(interactions).keys()].filter((id) => id !== null)
  const others = custom.filter((id) => channelKind(id) === "other")
  return [...KNOWN_CHANNELS, ...others.toSorted(byNumber)]
}

// Ids that are no numbers come last. Ids of one number, such as "7" and "07", keep an order of their own.
function byNumber(a: ChannelId, b: ChannelId): number {
  const first = Number(a)
  const second = Number(b)
  if (Number.isNaN(first) !== Number.isNaN(second)) return Number.isNaN(first) ? 1 : -1
  if (first < second) return -1
  if (first > second) return 1
  return a < b ? -1 : 1
}
