import { Check, Ellipsis } from "lucide"
import { Icon } from "../icon/Icon"
import { useCallback, useId, useRef, useState } from "react"
import { useBeforePaint } from "../useBeforePaint"
import type { MenuEntry } from "./menuEntry"
import { useMenuKeys } from "./useMenuKeys"

/** A button that opens a menu in place. Closed, nothing of the menu is in the DOM. */
export function Menu({
  label,
  entries,
}: {
  readonly label: string
  /** Asked when the menu opens. */
  readonly entries: () => readonly MenuEntry[]
}) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const button = useRef<HTMLButtonElement | null>(null)
  const list = useRef<HTMLDivElement | null>(null)
  const close = useCallback((givesFocusBack: boolean) => {
    setOpen(false)
    if (givesFocusBack) button.current?.focus()
  }, [])
  const onKeyDown = useMenuKeys(close)
  useBeforePaint(() => {
    if (open) list.current?.querySelector<HTMLElement>("[data-menu-item]")?.focus()
  }, [open])

  return (
    <div
      className="cj-menu"
      onBlur={(event) => {
        if (open && !event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <button
        ref={button}
        type="button"
        className="cj-icon-button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen((before) => !before)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || open) return
          event.preventDefault()
          setOpen(true)
        }}
      >
        <Icon of={Ellipsis} className="cj-icon" size={16} />
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          className="cj-menu-list"
          onKeyDown={onKeyDown}
        >
          {entries().map((entry) => (
            <button
              key={entry.id}
              type="button"
              role={entry.checked === undefined ? "menuitem" : "menuitemcheckbox"}
              aria-checked={entry.checked}
              tabIndex={-1}
              data-menu-item=""
              className="cj-menu-item"
              onClick={() => {
                close(true)
                entry.onSelect()
              }}
            >
              <span className="cj-menu-check">
                {entry.checked === true && <Icon of={Check} className="cj-icon" size={14} />}
              </span>
              <span className="cj-menu-label">{entry.label}</span>
              {entry.keyName !== null && (
                <kbd className="cj-key" aria-hidden="true">
                  {entry.keyName}
                </kbd>
              )}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
