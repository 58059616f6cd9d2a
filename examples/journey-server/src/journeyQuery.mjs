/**
 * One interaction as the database has it.
 * @typedef {object} InteractionRecord
 * @property {string} contact_id
 * @property {string} campaign_name
 * @property {number} mode_id
 * @property {string} mode
 * @property {number | null} outcome_id
 * @property {string | null} outcome
 * @property {string | null} agent_name
 * @property {string | null} agent_comment
 * @property {Date} completed_at
 * @property {number} channel_id
 * @property {string | null} target_value
 * @property {string | null} contact_value
 * @property {number | null} score_before
 * @property {number | null} score_after
 * @property {"Inbound" | "Outbound" | null} direction
 */

/**
 * What is asked for.
 * @typedef {object} JourneyQuestion
 * @property {"account" | "number"} by
 * @property {string} key the account number, or the customer's number in digits
 * @property {number | null} channelId null for all channels
 * @property {number} months how many back from today
 * @property {Date} now
 * @property {string} zone the IANA zone in which days begin
 * @property {number} limit at most so many rows, the newest
 */

/** The column, and with it the index, for each way of asking. Nothing else is ever put into the text. */
const COLUMN = { account: "account_number", number: "contact_number" }

/**
 * The one query, newest first. Every value is bound. The period begins with the day that many months before today.
 *
 * @param {"account" | "number"} by
 */
export const journeySql = (by) => `
SELECT contact_id, campaign_name, mode_id, mode, outcome_id, outcome, agent_name, agent_comment, completed_at,
       channel_id, target_value, contact_value, score_before, score_after, direction
  FROM interactions
 WHERE ${COLUMN[by]} = $1
   AND completed_at >= (date_trunc('day', $2::timestamptz AT TIME ZONE $3::text) - $4::integer * interval '1 month') AT TIME ZONE $3::text
   AND ($5::integer IS NULL OR channel_id = $5::integer)
 ORDER BY completed_at DESC, id DESC
 LIMIT $6::integer`

/**
 * The query's values, in its order.
 *
 * @param {JourneyQuestion} question
 * @returns {readonly unknown[]}
 */
export const journeyValues = ({ key, now, zone, months, channelId, limit }) => [
  key,
  now.toISOString(),
  zone,
  months,
  channelId,
  limit,
]

/**
 * A customer's interactions, newest first, and whether there are more than the limit.
 *
 * @param {import("./database/database.mjs").Database} database
 * @param {JourneyQuestion} question
 * @param {AbortSignal} [signal] stops the query
 * @returns {Promise<{ records: InteractionRecord[], truncated: boolean }>}
 */
export async function findJourney(database, question, signal) {
  const values = journeyValues({ ...question, limit: question.limit + 1 })
  /** @type {InteractionRecord[]} */
  const records = await database.query(journeySql(question.by), values, signal)
  return {
    records: records.slice(0, question.limit),
    truncated: records.length > question.limit,
  }
}
