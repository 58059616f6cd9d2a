/**
 * A customer of the seed.
 * @typedef {object} SeedCustomer
 * @property {string | null} accountNumber null for one that only ever called in
 * @property {string} contactNumber
 * @property {number} share of the interactions, relative to the other customers
 */

/** The first customer is the one of the protocol's samples, and has the longest history. */
const FIRST = { accountNumber: "2|3|3|0|0|44|1", contactNumber: "6591462346", share: 2_000 }

/**
 * The customer with this index. Numbers are of the range 555-01xx, which nobody has.
 *
 * @param {number} index
 * @returns {SeedCustomer}
 */
export function seedCustomer(index) {
  if (index === 0) return FIRST
  const area = 201 + Math.floor(index / 100)
  return {
    accountNumber: index % 10 === 9 ? null : `2|3|${3 + index}|0|0|44|1`,
    contactNumber: `1${area}55501${String(index % 100).padStart(2, "0")}`,
    // From 5 to 75, 40 in the middle.
    share: 5 + ((index * 37) % 71),
  }
}
