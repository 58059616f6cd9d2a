import { displayText } from "../format/displayText"
import type { PanelContext } from "../panelContext"
import type { RowField } from "../row/rowFields"

/** A row as plain text: one line for each field, as details show it, "unknown" where the desktop did not say. */
export const rowText = (
  fields: readonly RowField[],
  { words }: Pick<PanelContext, "words">,
): string =>
  fields
    .map(({ field, text, kind }) =>
      words.fieldLine({
        field: words.field(field),
        value: text === null ? words.unknown : copiedText(text, kind),
      }),
    )
    .join("\n")

/** A field's text as it is copied: a figure without the marks that keep its sign in place on screen. */
export const copiedText = (text: string, kind: RowField["kind"]): string =>
  kind === "figure" ? displayText(text) : text
