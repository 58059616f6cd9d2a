import type { EpochMs, IanaZone } from "../../../model/time"
import { type Random, seededRandom, seedFor } from "../random"
import type { Attempt } from "./attempt"
import { type Campaign, CAMPAIGNS, type Disposition } from "./campaigns"
import { addressed } from "./addressed"
import { AGENTS, RECEIVED_NOTES, SENT_NOTES } from "./messages"
import { type Moment, momentsOf } from "./moments"
import { fillNote } from "./notes"
import { scoreKeeper } from "./scoreKeeper"
import type { Story } from "./story"
import { DELIVERED, DO_NOT_CALL, type Miss, noAnswer, voiceMiss } from "./telephony"

/** What happened in an attempt: its outcome, the note, and by how much the score moved. */
interface Result {
  readonly id: number
  readonly name: string
  readonly note: string
  readonly change: number
  /** The customer was talked to. */
  readonly reached: boolean
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
  let usualMiss: Miss = noAnswer
  const lastReached = new Map<string, string>()
  let campaign: Campaign = CAMPAIGNS[story.campaigns[0]]
  let agentName: string = random.pick(AGENTS)
  return moments.map((moment, index) => {
    // One campaign and mostly one agent work on a burst; who doesn't pick up mostly goes on not to.
    if (moment.burst !== lastBurst) {
      campaign = CAMPAIGNS[random.pick(story.campaigns)]
      agentName = random.pick(AGENTS)
      usualMiss = voiceMiss(random)
      lastBurst = moment.burst
    }
    const ending = index === moments.length - 1 ? endingOf(story, campaign) : null
    const channel = ending === null ? channelOf(story, random) : "2"
    const inbound = ending === null && random.chance(story.inbound)
    const result = resultOf({
      story,
      campaign,
      channel,
      inbound,
      ending,
      usualMiss,
      lastReached: lastReached.get(campaign.name),
      random,
      moment,
      zone,
    })
    if (result.reached) lastReached.set(campaign.name, result.name)
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
  readonly usualMiss: Miss
  readonly lastReached: string | undefined
  readonly random: Random
  readonly moment: Moment
  readonly zone: IanaZone
}): Result {
  const { random, moment, zone, campaign } = told
  if (told.channel !== "2") {
    const notes = (told.inbound ? RECEIVED_NOTES : SENT_NOTES)[told.channel]
    const note = fillNote(random.pick(notes), random, moment.at, zone, campaign.product)
    return { ...DELIVERED, note, change: 0, reached: false }
  }
  const missed = told.ending === null && !told.inbound && !random.chance(told.story.reach)
  if (missed) {
    const miss = random.chance(0.8) ? usualMissOf(told.story, told.usualMiss) : voiceMiss(random)
    const note = fillNote(random.pick(miss.notes), random, moment.at, zone, campaign.product)
    return { id: miss.id, name: miss.name, note, change: 0, reached: false }
  }
  const reached = told.ending ?? nextOf(campaign.reached, told.lastReached, random)
  return {
    id: reached.id,
    name: reached.name,
    note: fillNote(random.pick(reached.notes), random, moment.at, zone, campaign.product),
    change: random.int(reached.scoreChange[0], reached.scoreChange[1]),
    reached: true,
  }
}

// Customers that hardly anybody reaches just don't pick up.
const usualMissOf = (story: Story, usual: Miss): Miss => (story.reach < 0.1 ? noAnswer : usual)

/** How a talk ends: not the same way as the last one of the campaign, where it has others. */
function nextOf(
  dispositions: readonly [Disposition, ...Disposition[]],
  last: string | undefined,
  random: Random,
): Disposition {
  const [first, ...rest] = dispositions.filter(({ name }) => name !== last)
  return first === undefined ? dispositions[0] : random.pick([first, ...rest])
}
