const MOST_OF_A_LIST = 3

/** A message as indented JSON for reading; of a long list only the first three, and how many more there are. */
export const printMessage = (message: unknown): string =>
  JSON.stringify(message, shorten, 2) ?? "nothing"

const shorten = (_key: string, value: unknown): unknown =>
  Array.isArray(value) && value.length > MOST_OF_A_LIST + 1
    ? [...value.slice(0, MOST_OF_A_LIST), `… ${value.length - MOST_OF_A_LIST} more`]
    : value
