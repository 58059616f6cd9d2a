import { useCallback, useState } from "react"
import type { ViewSettings } from "./viewSettings"

/**
 * Whether days are written by how long ago they are: by the setting, until the agent says otherwise. It stays from call
 * to call, as the view does, and goes with the panel.
 */
export function useTimes(setting: ViewSettings["times"]): readonly [boolean, () => void] {
  const [chosen, setChosen] = useState<boolean | null>(null)
  const isRelative = chosen ?? setting === "relative"
  const toggle = useCallback(() => setChosen(!isRelative), [isRelative])
  return [isRelative, toggle]
}
