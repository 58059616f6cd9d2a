import { usePanelActions } from "../keys/actionsContext"
import { useAction } from "../keys/useAction"
import { writtenKey } from "../keys/keyBindings"
import type { PanelAction } from "../keys/panelActions"
import { usePanel } from "../panelContext"
import type { Words } from "../words/words"
import { Menu } from "./Menu"
import type { MenuEntry } from "./menuEntry"

/** What the menu holds, in this order, when it is offered just now. */
const ENTRIES: readonly PanelAction[] = ["copy", "export", "times", "privacy", "help"]

/** Everything that is one step away: copy for wrap-up, export, relative times, privacy, keys. */
export function PanelMenu({
  hasKeys,
  onTimes,
}: {
  readonly hasKeys: boolean
  /** Turns from dates to how long ago, and back; null while no journey is on screen. */
  readonly onTimes: (() => void) | null
}) {
  const { words, privacy, relativeTo } = usePanel()
  const actions = usePanelActions()
  useAction("times", onTimes)
  const isOn: Partial<Record<PanelAction, boolean>> = { times: relativeTo !== null, privacy }
  const entries = (): readonly MenuEntry[] =>
    ENTRIES.filter((action) => actions.isOffered(action)).map((action) => ({
      id: action,
      label: label(action, words),
      keyName: hasKeys ? writtenKey(action) : null,
      checked: isOn[action],
      onSelect: () => void actions.run(action),
    }))
  return <Menu label={words.more} entries={entries} />
}

function label(action: PanelAction, words: Words): string {
  if (action === "copy") return words.copyForWrapUp
  if (action === "export") return words.exportCsv
  if (action === "privacy") return words.mask
  if (action === "help") return words.keys
  return words.keyAction(action)
}
