import { expect, it } from "vitest"
import { type OutcomeKind, outcomeKind } from "../../src/model/outcome"
import { createKindReader } from "../../src/protocol/kindReader"

const IDS = [null, 0, 1, 3, 4, 55, 99, 100, 214, -1]
const NAMES = [null, "", "Busy", "Callback", "Do not call", "Success", "1 Busy"]
const outcomeKinds = new Map<number, OutcomeKind>([[55, "callback"]])

it("[W8] tells an outcome's kind as it is told alone, however often it is asked", () => {
  const pairs = IDS.flatMap((id) => NAMES.map((name) => [id, name] as const))
  for (const mapped of [undefined, outcomeKinds]) {
    const kindOf = createKindReader(mapped)
    for (const [id, name] of [...pairs, ...pairs.toReversed()]) {
      expect(kindOf(id, name), `${id} ${name}`).toBe(outcomeKind(id, name, mapped))
    }
  }
})
