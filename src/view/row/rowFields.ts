import { channelKind } from "../../model/channel"
import type { Interaction } from "../../model/interaction"
import { maskNumber } from "../../model/maskNumber"
import { scoreChange } from "../../model/scoreChange"
import type { PanelContext } from "../panelContext"
import type { FieldName } from "../words/words"

/** One field of an interaction as details show it. Null text: the desktop did not say. */
export interface RowField {
  readonly field: FieldName
  readonly text: string | null
  /** A number or address of the wire, which reads left to right; a figure or time that the panel has written; or text. */
  readonly kind: "text" | "number" | "figure"
}

/** Every field that the desktop can send, in the order of reading; masked in privacy mode. */
export function rowFields(interaction: Interaction, panel: PanelContext): readonly RowField[] {
  const { words, formats, channelNames, privacy } = panel
  const score = (value: number | null) => (value === null ? null : formats.number(value))
  const { channelId, completedAt, contactValue, comment, repairs } = interaction
  const change = scoreChange(interaction)
  return [
    figure("completed", completedAt === null ? null : formats.dateTime(completedAt)),
    text("completedText", interaction.completedText),
    text(
      "direction",
      interaction.direction === "unknown" ? null : words.direction(interaction.direction),
    ),
    text(
      "channel",
      channelId === null
        ? null
        : words.channel({
            kind: channelKind(channelId),
            id: channelId,
            configured: channelNames.get(channelId) ?? null,
          }),
    ),
    text("mode", withId(interaction.mode, interaction.modeId)),
    text("outcome", withId(interaction.outcome, interaction.outcomeId)),
    text("agent", interaction.agentName),
    text("campaign", interaction.campaignName),
    number(
      "number",
      contactValue === null ? null : privacy ? maskNumber(contactValue) : contactValue,
    ),
    figure("scoreBefore", score(interaction.scoreBefore)),
    figure("scoreAfter", score(interaction.scoreAfter)),
    figure("scoreChange", change === null ? null : formats.signed(change)),
    text("targetValue", interaction.targetValue),
    text("contactId", interaction.contactId),
    text("comment", comment !== null && privacy ? words.commentHidden : comment),
    ...(repairs === null
      ? []
      : [
          text(
            "repairs",
            repairs
              .map(({ field, reason }) => `${field}: ${words.repairReason(reason)}`)
              .join(words.listSeparator),
          ),
        ]),
  ]
}

const fieldOf =
  (kind: RowField["kind"]) =>
  (field: FieldName, value: string | null): RowField => ({ field, text: value, kind })

const text = fieldOf("text")
const number = fieldOf("number")
const figure = fieldOf("figure")

// Names are for people, ids for whoever has to look one up: "Mobile (3)".
const withId = (name: string | null, id: string | number | null): string | null => {
  if (id === null) return name
  return name === null ? String(id) : `${name} (${id})`
}
