import type { PanelContext } from "../panelContext"
import type { RowField } from "../row/rowFields"

/** A row as plain text: one line for each field, as details show it, "unknown" where the desktop did not say. */
export const rowText = (
  fields: readonly RowField[],
  { words }: Pick<PanelContext, "words">,
): string =>
  fields
    .map(({ field, text }) =>
      words.fieldLine({ field: words.field(field), value: text ?? words.unknown }),
    )
    .join("\n")
