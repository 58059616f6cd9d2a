/**
 * The call of the desktop's selected task, as `<customer-journey>` takes it; null where there is none, or where the task is
 * no telephone call. Of `STORE.agentContact.taskSelected` it reads `interactionId`, `mediaType`, `contactDirection`, `ani`,
 * `dnis` and `callAssociatedData`.
 *
 * @param {any} task
 * @param {string | null} accountVariable the call variable that holds the LCM key
 */
export function webexCall(task, accountVariable) {
  const id = textOf(task?.interactionId)
  const mediaType = textOf(task?.mediaType)
  if (id === null || (mediaType !== null && mediaType !== "telephony")) return null
  const outbound = /^outbound$/i.test(
    textOf(task.contactDirection?.type ?? task.contactDirection) ?? "",
  )
  return {
    id,
    direction: outbound ? "outbound" : "inbound",
    // The caller's number of an inbound call; of an outbound one `ani` is the agent's side.
    contactNumber: outbound ? numberOf(task, "dn", "dnis") : numberOf(task, "ani"),
    accountNumber: accountVariable === null ? null : variableOf(task, accountVariable),
  }
}

/** @type {(task: any, ...names: string[]) => string | null} */
const numberOf = (task, ...names) => {
  for (const name of names) {
    const number = textOf(task[name]) ?? variableOf(task, name)
    if (number !== null) return number
  }
  return null
}

/** @type {(task: any, name: string) => string | null} */
// A call variable is `{ value }`, or the value itself.
const variableOf = (task, name) => {
  const variable = task.callAssociatedData?.[name]
  return textOf(variable?.value ?? variable)
}

/** @type {(value: unknown) => string | null} */
const textOf = (value) => {
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : ""
  return text === "" ? null : text
}
