import { channelKind } from "../../model/channel"
import type { Interaction } from "../../model/interaction"
import { scoreChange } from "../../model/scoreChange"
import { scoreChangeAttribute } from "../format/scoreText"

/** The attributes of one interaction's row (contract.md, "What is on the screen"): the same in either view. */
export const rowAttributes = (interaction: Interaction) => ({
  "data-journey-row": "",
  "data-direction": interaction.direction,
  "data-channel": channelKind(interaction.channelId),
  "data-outcome": interaction.outcomeKind,
  "data-score-change": scoreChangeAttribute(scoreChange(interaction)),
})
