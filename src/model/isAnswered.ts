import { VOICE } from "./channel"
import type { Interaction } from "./interaction"
import { isReached } from "./outcome"

/** Whether the attempt was answered: a voice call that reached somebody (ruling 2). Messages are never "answered". */
export const isAnswered = ({ channelId, outcomeKind }: Interaction): boolean =>
  channelId === VOICE && isReached(outcomeKind)
