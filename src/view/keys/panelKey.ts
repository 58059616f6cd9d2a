import type { KeyboardEvent } from "react"
import { isTyping } from "./isTyping"
import { bindingOf } from "./keyBindings"
import type { PanelActions } from "./panelActions"

/**
 * Does what a single key stands for. Never with Ctrl, Alt or Meta, never while somebody types, and never what a part
 * inside has already answered.
 */
export function panelKey(event: KeyboardEvent<HTMLElement>, actions: PanelActions): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
  if (event.nativeEvent.isComposing || isTyping(event.target)) return
  // With Caps Lock on a letter comes as a capital without Shift.
  const key = event.shiftKey ? event.key : event.key.toLowerCase()
  const binding = bindingOf(key)
  if (binding === null || (event.repeat && binding.repeats !== true)) return
  const digit = binding.action === "channel" ? Number(key) : 0
  if (actions.run(binding.action, digit)) event.preventDefault()
}
