import type { EpochMs, IanaZone } from "../../../model/time"
import { type Random, seededRandom, seedFor } from "../random"
import type { Attempt } from "./attempt"
import { type Campaign, CAMPAIGNS, type Disposition } from "./campaigns"
import { addressed } from "./addressed"
import { AGENTS, MESSAGE_NOTES, type MessageChannel } from "./messages"
import { type Moment, momentsOf } from "./moments"
import { fillNote } from "./notes"
import { scoreKeeper } from "./scoreKeeper"
import type { Story } from "./story"
import { DELIVERED, DO_NOT_CALL, noAnswer, voiceMiss } from "./telephony"

/** What happened in an attempt: its outcome, the note, and by how much the score moved. */
interface Result {
  readonly id: number
  readonly name: string
  readonly note: string
  readonly change: number
}

/** A customer's whole journey, oldest first: the same for ever for one story, seed, moment and zone. */
export function chronicleOf(
  story: Story,
  seed: number,
  now: EpochMs,
  zone: IanaZone,
): readonly Attempt[] {
  const random = seededRandom(seedFor(seed, story.key))
  const scores = scoreKeeper(story.scores, random)
  const moments = momentsOf(story, random, now, zone)
  let lastBurst = -1
  let campaign: Campaign = CAMPAIGNS[story.campaigns[0]]
  let agentName: string = random.pick(AGENTS)
  return moments.map((moment, index) => {
    // One campaign and mostly one agent work on a burst.
    if (moment.burst !== lastBurst) {
      campaign = CAMPAIGNS[random.pick(story.campaigns)]
      agentName = random.pick(AGENTS)
      lastBurst = moment.burst
    }
    const ending = index === moments.length - 1 ? endingOf(story, campaign) : null
    const channel = ending === null ? channelOf(story, random) : "2"
    const inbound = ending === null && random.chance(story.inbound)
    const result = resultOf({ story, campaign, channel, inbound, ending, random, moment, zone })
    const contactId = String(2 + story.campaigns.findIndex((role) => CAMPAIGNS[role] === campaign))
    const [scoreBefore, scoreAfter] = scores.next(contactId, result.change)
    return {
      at: moment.at,
      contactId,
      campaignName: campaign.name,
      channel,
      ...addressed(story, channel, random),
      inbound,
      outcomeId: result.id,
      outcome: result.name,
      agentName: random.chance(0.85) ? agentName : random.pick(AGENTS),
      comment: result.note,
      targetValue: random.chance(0.7) ? "0" : String(random.int(1, 20) * 50),
      scoreBefore,
      scoreAfter,
    }
  })
}

/** The way a story wants to end: its own last disposition, or none in particular. */
function endingOf(story: Story, campaign: Campaign): Disposition | null {
  if (story.ending === "do-not-call") return DO_NOT_CALL
  if (story.ending === "callback") return campaign.reached.find(({ id }) => id === 4) ?? null
  return null
}

function channelOf(story: Story, random: Random): Attempt["channel"] {
  const roll = random.next()
  if (roll < story.sms) return "1"
  if (roll < story.sms + story.emails) return "3"
  return roll < story.sms + story.emails + story.whatsapp ? "7" : "2"
}

function resultOf(told: {
  readonly story: Story
  readonly campaign: Campaign
  readonly channel: Attempt["channel"]
  readonly inbound: boolean
  readonly ending: Disposition | null
  readonly random: Random
  readonly moment: Moment
  readonly zone: IanaZone
}): Result {
  const { random, moment, zone, campaign } = told
  if (told.channel !== "2") {
    return { ...DELIVERED, note: messageNote(told.channel, random, moment.at, zone), change: 0 }
  }
  const missed = told.ending === null && !told.inbound && !random.chance(told.story.reach)
  if (missed) {
    // Customers that nobody reaches are mostly just not picking up: these rows fold into streaks.
    const miss = told.story.reach < 0.1 && random.chance(0.8) ? noAnswer : voiceMiss(random)
    const note = fillNote(random.pick(miss.notes), random, moment.at, zone, campaign.product)
    return { id: miss.id, name: miss.name, note, change: 0 }
  }
  const reached = told.ending ?? random.pick(campaign.reached)
  return {
    id: reached.id,
    name: reached.name,
    note: fillNote(random.pick(reached.notes), random, moment.at, zone, campaign.product),
    change: random.int(reached.scoreChange[0], reached.scoreChange[1]),
  }
}

const messageNote = (
  channel: MessageChannel,
  random: Random,
  at: EpochMs,
  zone: IanaZone,
): string => fillNote(random.pick(MESSAGE_NOTES[channel]), random, at, zone, "")
