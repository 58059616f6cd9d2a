import { FAULTS } from "./faults.mjs"
import { placeOf } from "./places.mjs"

/** @typedef {import("./namedTests.mjs").NamedTest & { readonly path: string }} FoundTest */

/**
 * What is wrong with the coverage: lines without a test, attacks without a control, tags that name no line.
 * @param {readonly FoundTest[]} tests
 * @returns {readonly string[]}
 */
export function gapsIn(tests) {
  const numbers = new Set(FAULTS.map(({ number }) => number))
  const gaps = FAULTS.flatMap(({ number, what, attack }) => {
    const lacks = []
    if (!tests.some(({ faults }) => faults.includes(number))) lacks.push("no test")
    if (attack && !tests.some(({ controls }) => controls.includes(number))) lacks.push("no control")
    return lacks.map((lack) => `${number} (${what}): ${lack}`)
  })
  const strays = tests.flatMap(({ name, path, faults, controls }) =>
    [...faults, ...controls]
      .filter((number) => !numbers.has(number))
      .map((number) => `${path}: “${name}” names ${number}, which is no line of the list`),
  )
  return [...gaps, ...strays]
}

/**
 * The table of docs/reliability.md: one part for each part of the list.
 * @param {readonly FoundTest[]} tests
 */
export function tableOf(tests) {
  const groups = [...new Set(FAULTS.map(({ group }) => group))]
  return groups
    .map((group) => {
      const rows = FAULTS.filter((fault) => fault.group === group).map((fault) => {
        const shown = tests.filter(({ faults }) => faults.includes(fault.number))
        const controls = tests.filter(({ controls: of }) => of.includes(fault.number))
        const places = [...new Set(shown.flatMap(({ path }) => placeOf(path).split(", ")))]
        return `| ${fault.number} | ${cell(fault.what)} | ${list(shown)} | ${places.join(", ")} | ${
          fault.attack ? list(controls) : "no attack"
        } |`
      })
      return `### ${group}\n\n| line | what happens → what must follow | tests | run in | control |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`
    })
    .join("\n")
}

/** @param {readonly FoundTest[]} tests */
const list = (tests) =>
  tests.map(({ path, name }) => `\`${path.replace(/^tests\//, "")}\`: ${cell(name)}`).join("<br>")

/** @param {string} text */
const cell = (text) =>
  text
    .replaceAll("|", "\\|")
    .replaceAll("<", "&lt;")
    .replaceAll("{", "&#123;")
    .replaceAll("\n", " ")
