const MOST_OF_A_LIST = 3

/**
 * A message as indented JSON for reading; of a long list only the first three, and how many more there are. Anything
 * may come from a frame, cycles and big integers too, which JSON can't hold.
 */
export function printMessage(message: unknown): string {
  try {
    return JSON.stringify(message, shorten, 2) ?? "nothing"
  } catch {
    return "This message can't be printed."
  }
}

const shorten = (_key: string, value: unknown): unknown =>
  Array.isArray(value) && value.length > MOST_OF_A_LIST + 1
    ? [...value.slice(0, MOST_OF_A_LIST), `… ${value.length - MOST_OF_A_LIST} more`]
    : value
