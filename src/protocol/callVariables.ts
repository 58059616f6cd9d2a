import type { AccountNumber } from "../model/ids"
import * as v from "valibot"
import type { CodecSettings } from "./codecSettings"
import { type Fields, fieldsOf, isBlank } from "./fields"
import { elementOf, isList, lengthOf } from "./untrusted"
import { looseAccountNumber } from "./wireSchemas"

const MAX_VARIABLES = 512

/**
 * A call's variables by their names in lower case, whether they come as an object (`CallVariables`) or as a list of
 * name/value pairs (`attributes` of a state sync). The first of a name that says anything wins.
 */
export function callVariablesOf(value: unknown): Fields {
  if (!isList(value)) return fieldsOf(value) ?? new Map()
  const variables = new Map<string, unknown>()
  for (let index = 0; index < Math.min(lengthOf(value), MAX_VARIABLES); index += 1) {
    const pair = fieldsOf(elementOf(value, index))
    const name = pair?.get("name")
    if (typeof name !== "string") continue
    const key = name.trim().toLowerCase()
    if (isBlank(variables.get(key))) variables.set(key, pair?.get("value"))
  }
  return variables
}

/**
 * The LCM key among a call's variables: under the key that the setting names, else `LCMKey`, else `AccountNumber`
 * (protocol.md section 3: the exact key is not public). Null when there is none, as on a plain inbound call.
 */
export function lcmKeyOf(
  variables: Fields,
  settings: Pick<CodecSettings, "accountNumberKey">,
): AccountNumber | null {
  for (const name of [settings.accountNumberKey, "LCMKey", "AccountNumber"]) {
    if (name === null) continue
    const key = v.parse(looseAccountNumber, variables.get(name.trim().toLowerCase()))
    if (key !== null) return key
  }
  return null
}
