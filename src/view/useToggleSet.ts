import { useCallback, useState } from "react"

/** A set of keys and a function that adds one or takes it away; the function keeps its identity. */
export function useToggleSet(): readonly [ReadonlySet<string>, (key: string) => void] {
  const [set, setSet] = useState<ReadonlySet<string>>(() => new Set())
  const toggle = useCallback(
    (key: string) =>
      setSet((before) => {
        const after = new Set(before)
        if (!after.delete(key)) after.add(key)
        return after
      }),
    [],
  )
  return [set, toggle]
}
