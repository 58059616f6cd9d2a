import { seedCustomer } from "./customers.mjs"
import { DELIVERED, MISSED, TALKED } from "./endings.mjs"
import { seededRandom } from "./random.mjs"

/** @typedef {import("../src/journeyQuery.mjs").InteractionRecord} InteractionRecord */
/** @typedef {import("./random.mjs").Random} Random */
/** @typedef {InteractionRecord & { account_number: string | null, contact_number: string }} SeedRow */

/**
 * What a seed depends on, and nothing else: the same three give the same rows for ever.
 * @typedef {object} SeedOptions
 * @property {number} rows
 * @property {Date} now the newest interactions are just before
 * @property {number} seed
 */

const SPAN_MS = 730 * 24 * 3_600_000
const AGENTS = /** @type {const} */ ([
  "amara.okafor",
  "jlindqvist",
  "priya.nair",
  "tom.baker",
  "chen.wei",
])
const CAMPAIGNS = /** @type {const} */ (["Spring Card Upgrade", "Early Arrears", "Welcome Call"])
const MODES = /** @type {const} */ (["Home", "Office", "Mobile", "Email"])

/**
 * Two years of interactions in the order in which they were completed, as a contact centre's table fills: one
 * customer's rows lie far apart.
 *
 * @param {SeedOptions} options
 * @returns {SeedRow[]}
 */
export function seedHistory({ rows, now, seed }) {
  const random = seededRandom(seed)
  /** @type {SeedRow[]} */
  const history = []
  for (let index = 0; history.length < rows; index++) {
    const wanted = Math.min(seedCustomer(index).share, rows - history.length)
    history.push(...customerHistory(index, wanted, now, random))
  }
  return history.toSorted((a, b) => a.completed_at.getTime() - b.completed_at.getTime())
}

/**
 * @param {number} index
 * @param {number} count
 * @param {Date} now
 * @param {Random} random
 * @returns {SeedRow[]}
 */
function customerHistory(index, count, now, random) {
  const customer = seedCustomer(index)
  // Whole seconds, as the wire has them.
  const moments = Array.from({ length: count }, () =>
    Math.floor((now.getTime() - random.next() * SPAN_MS) / 1_000),
  ).toSorted((a, b) => a - b)
  const scores = CAMPAIGNS.map(() => random.int(20, 70))
  return moments.map((second) => {
    const campaign = random.int(0, CAMPAIGNS.length - 1)
    const channel = random.pick([2, 2, 2, 2, 2, 2, 1, 1, 3, 7])
    const inbound = random.chance(customer.accountNumber === null ? 1 : 0.15)
    const ending = random.pick(endings(channel, inbound || random.chance(0.35)))
    // An email goes to the email address, the others to one of the numbers.
    const mode = channel === 3 ? MODES.length - 1 : random.int(0, MODES.length - 2)
    const before = scores[campaign] ?? 0
    const after = moved(before, random.int(...ending.scoreChange))
    scores[campaign] = after
    const scored = random.chance(0.95)
    return {
      account_number: customer.accountNumber,
      contact_number: customer.contactNumber,
      contact_id: String(index * CAMPAIGNS.length + campaign + 1),
      campaign_name: CAMPAIGNS[campaign] ?? CAMPAIGNS[0],
      mode_id: mode + 1,
      mode: MODES[mode] ?? MODES[0],
      outcome_id: ending.id,
      outcome: ending.name,
      agent_name: random.pick(AGENTS),
      agent_comment: random.pick(ending.notes),
      completed_at: new Date(second * 1_000),
      channel_id: channel,
      target_value: random.chance(0.7) ? "0" : String(random.int(1, 20) * 50),
      contact_value: channel === 3 ? `customer${index}@example.com` : customer.contactNumber,
      score_before: scored ? before : null,
      score_after: scored ? after : null,
      direction: inbound ? "Inbound" : "Outbound",
    }
  })
}

/**
 * A score from 0 to 100: the nearer to an end, the less it moves there.
 *
 * @param {number} score
 * @param {number} change
 */
const moved = (score, change) =>
  score + Math.round((change * (change > 0 ? 100 - score : score)) / 100)

/**
 * @param {number} channel
 * @param {boolean} reached
 */
function endings(channel, reached) {
  if (channel !== 2) return DELIVERED
  return reached ? TALKED : MISSED
}
