import { parseAst } from "vite"

/**
 * A test, or a group of tests, whose name begins with the numbers of faults (`[fault 33]`) or of faults that it is the
 * control of (`[control 33]`).
 * @typedef {object} NamedTest
 * @property {string} name without the tags; `…` where the source fills something in
 * @property {readonly number[]} faults
 * @property {readonly number[]} controls
 */

/**
 * What registers a test or a group of them: the runners' functions, a step of `npm test` (`check`), and those of the guards'
 * tests, of which `attack` makes a test and its control (tests/e2e/harness).
 */
const REGISTERS = new Set(["test", "it", "describe", "scenario", "attack", "check"])

const TAG = /\[(fault|control) (\d+)\] ?/g

/**
 * The tagged tests of one file, in their order.
 * @param {string} source
 * @param {string} path decides how it is read: `.ts`, `.tsx` or `.mjs`
 * @returns {readonly NamedTest[]}
 */
export function namedTests(source, path) {
  /** @type {NamedTest[]} */
  const found = []
  const lang = path.endsWith("x") ? "tsx" : path.endsWith(".mjs") ? "js" : "ts"
  visit(parseAst(source, { lang }), (node) => {
    const called = node.type === "CallExpression" ? baseName(node.callee) : null
    if (called === null || !REGISTERS.has(called)) return
    const title = textOf(node.arguments[0])
    if (title === null) return
    const tags = [...title.matchAll(TAG)]
    if (tags.length === 0) return
    const numbers = (/** @type {string} */ kind) =>
      tags.filter((tag) => tag[1] === kind).map((tag) => Number(tag[2]))
    const faults = numbers("fault")
    found.push({
      name: title.replaceAll(TAG, "").trim(),
      faults,
      controls: called === "attack" ? faults : numbers("control"),
    })
  })
  return found
}

/**
 * `test` of `test.describe(…)`, `it.each(…)(…)` and the like.
 * @param {any} callee
 * @returns {string | null}
 */
function baseName(callee) {
  switch (callee?.type) {
    case "Identifier":
      return callee.name
    case "MemberExpression":
      return baseName(callee.object)
    case "CallExpression":
    case "TaggedTemplateExpression":
      return baseName(callee.callee ?? callee.tag)
    default:
      return null
  }
}

/**
 * @param {any} argument
 * @returns {string | null}
 */
function textOf(argument) {
  if (argument?.type === "Literal" && typeof argument.value === "string") return argument.value
  if (argument?.type !== "TemplateLiteral") return null
  return argument.quasis
    .map((/** @type {{ value: { cooked: string } }} */ each) => each.value.cooked)
    .join("…")
}

/**
 * @param {any} node
 * @param {(node: any) => void} see
 */
function visit(node, see) {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, see)
    return
  }
  if (typeof node !== "object" || node === null) return
  if (typeof node.type === "string") see(node)
  for (const [key, value] of Object.entries(node)) if (key !== "parent") visit(value, see)
}
