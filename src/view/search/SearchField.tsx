import { Search } from "lucide"
import { Icon } from "../icon/Icon"
import { memo, useRef } from "react"
import { useAction } from "../keys/useAction"
import { usePanelActions } from "../keys/actionsContext"
import { usePanel } from "../panelContext"
import { useBeforePaint } from "../useBeforePaint"

/** As many signs as a search looks at. */
const LONGEST = 200

/**
 * Free text over comment, outcome, agent, campaign and number. The text is the browser's own, never an attribute: while
 * privacy is on, what is searched for is as hidden as what is found.
 */
export const SearchField = memo(function SearchField({
  text,
  onText,
}: {
  readonly text: string
  readonly onText: (text: string) => void
}) {
  const { words, privacy } = usePanel()
  const actions = usePanelActions()
  const input = useRef<HTMLInputElement | null>(null)
  useBeforePaint(() => {
    if (input.current !== null && input.current.value !== text) input.current.value = text
  }, [text])
  useAction("search", () => {
    input.current?.focus()
    input.current?.select()
  })
  return (
    <div className="cj-search">
      <Icon of={Search} className="cj-icon cj-search-icon" size={14} />
      <input
        ref={input}
        type="search"
        className="cj-input cj-search-input"
        aria-label={words.search}
        placeholder={words.search}
        maxLength={LONGEST}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        data-masked={privacy ? "" : undefined}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === "Escape" && text !== "") {
            event.preventDefault()
            onText("")
          } else if (event.key === "Enter" || event.key === "ArrowDown") {
            event.preventDefault()
            actions.run("nextRow")
          }
        }}
      />
    </div>
  )
})
