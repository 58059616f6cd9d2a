/**
 * How an interaction can end.
 * @typedef {object} Ending
 * @property {number} id
 * @property {string} name
 * @property {readonly [number, number]} scoreChange the least and the most that the lead score moves by
 * @property {readonly [string, ...string[]]} notes
 */

/** @type {readonly [Ending, ...Ending[]]} */
export const MISSED = [
  { id: 8, name: "No answer", scoreChange: [0, 0], notes: ["", "", "Rang out."] },
  { id: 7, name: "Answering machine", scoreChange: [0, 0], notes: ["", "Left a message."] },
  { id: 3, name: "Busy", scoreChange: [0, 0], notes: [""] },
  { id: 9, name: "Reject", scoreChange: [-1, 0], notes: ["", "Declined after two rings."] },
]

/** @type {readonly [Ending, ...Ending[]]} */
export const TALKED = [
  {
    id: 4,
    name: "Callback",
    scoreChange: [0, 3],
    notes: ["Bad moment, ring after 17:00.", "In a meeting."],
  },
  {
    id: 101,
    name: "Interested",
    scoreChange: [4, 12],
    notes: ["Wants the fee table by email.", "Compares with a rival offer."],
  },
  {
    id: 103,
    name: "Not interested",
    scoreChange: [-14, -5],
    notes: ["Polite no.", "Try again in autumn."],
  },
  {
    id: 110,
    name: "Promise to pay",
    scoreChange: [5, 11],
    notes: ["Will pay on Friday.", "New bank account, missed the debit."],
  },
  {
    id: 130,
    name: "Query resolved",
    scoreChange: [0, 3],
    notes: ["Address changed.", "App working again."],
  },
]

/** @type {readonly [Ending, ...Ending[]]} */
export const DELIVERED = [
  {
    id: 0,
    name: "Success",
    scoreChange: [0, 0],
    notes: ["", "Reminder sent.", "Statement sent as PDF."],
  },
]
