import type { DateOrder } from "./codecSettings"
import type { DateForm } from "./dateText"

/** Which of two numbers is the month. */
export type KnownOrder = Exclude<DateOrder, "auto">

/** What a reply's rows have taught about the order of day and month (ruling 7), each pattern by itself. */
export interface DateOrders {
  /** A row's parts, or a day over 12, settled the order. */
  learn(form: DateForm, order: KnownOrder): void
  /** The order of that pattern in this reply; null when nothing, or no one thing, was learnt. */
  of(form: DateForm): KnownOrder | null
}

/** Nothing learnt yet. Unseparated digits are day first by the table, unless the rows teach otherwise. */
export function createDateOrders(): DateOrders {
  const learnt: Record<DateForm, Set<KnownOrder>> = {
    separated: new Set(),
    unseparated: new Set(),
  }
  return {
    learn: (form, order) => void learnt[form].add(order),
    of(form) {
      const [order, other] = learnt[form]
      // Rows that teach both orders teach neither.
      if (other !== undefined) return null
      return order ?? (form === "unseparated" ? "dmy" : null)
    },
  }
}
