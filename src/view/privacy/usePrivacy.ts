import { useCallback, useState } from "react"

interface Chosen {
  readonly masked: boolean
  /** The call on screen when it was chosen. */
  readonly callKey: string
}

/**
 * Whether numbers and comments are masked: by the setting, until the agent says otherwise. Masking stays on from call
 * to call until it is taken off. Taking it off is for the call on screen only: the next one begins as the setting says.
 */
export function usePrivacy(setting: boolean, callKey: string): readonly [boolean, () => void] {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const isOver = chosen !== null && !chosen.masked && chosen.callKey !== callKey
  if (isOver) setChosen(null)
  const masked = chosen === null || isOver ? setting : chosen.masked
  const toggle = useCallback(() => setChosen({ masked: !masked, callKey }), [masked, callKey])
  return [masked, toggle]
}
