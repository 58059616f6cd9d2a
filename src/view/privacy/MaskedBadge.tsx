import { EyeOff } from "lucide"
import { Icon } from "../icon/Icon"
import { useAction } from "../keys/useAction"
import { usePanel } from "../panelContext"

/** Says that numbers and comments are masked, and takes it off. Offers the same to keys and menu. */
export function MaskedBadge({ onToggle }: { readonly onToggle: () => void }) {
  const { words, privacy } = usePanel()
  useAction("privacy", onToggle)
  if (!privacy) return null
  return (
    <button
      type="button"
      className="cj-masked"
      aria-label={words.unmask}
      title={words.unmask}
      onClick={onToggle}
    >
      <Icon of={EyeOff} className="cj-icon" size={13} />
      <span className="cj-masked-word">{words.masked}</span>
    </button>
  )
}
