import { type KeyboardEvent, useId, useRef } from "react"
import { useBeforePaint } from "../useBeforePaint"
import { usePanel } from "../panelContext"
import { usePanelActions } from "./actionsContext"
import { KEY_BINDINGS } from "./keyBindings"
import { trapTab } from "./trapTab"

/** Every key that does something just now, over the panel. Focus stays inside until it is closed. */
export function KeyHelp({
  isOn,
  onSwitch,
  onClose,
}: {
  /** Whether the keys work. */
  readonly isOn: boolean
  readonly onSwitch: (on: boolean) => void
  readonly onClose: () => void
}) {
  const { words } = usePanel()
  const actions = usePanelActions()
  const title = useId()
  const sentence = useId()
  const dialog = useRef<HTMLDivElement | null>(null)
  useBeforePaint(() => {
    dialog.current?.querySelector<HTMLElement>("button")?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // Nothing behind the dialog hears a key while it is open.
    event.stopPropagation()
    if (event.key === "Escape" || (event.key === "?" && isOn)) {
      event.preventDefault()
      onClose()
    } else trapTab(event)
  }
  return (
    // A dialog element would make the whole page inert, the desktop's too; this one is modal within the panel.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="cj-overlay" onKeyDown={onKeyDown}>
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role */}
      <div
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-labelledby={title}
        aria-describedby={sentence}
        className="cj-dialog"
      >
        {/* oxlint-enable jsx-a11y/prefer-tag-over-role */}
        <h3 id={title} className="cj-dialog-title">
          {words.keys}
        </h3>
        <p id={sentence} className="cj-muted">
          {words.keysSentence}
        </p>
        <dl className="cj-keys" aria-disabled={!isOn}>
          {KEY_BINDINGS.filter(({ action }) => actions.isOffered(action)).map(
            ({ action, written }) => (
              <div key={action} className="cj-keys-line">
                <dt>
                  {written.map((key, index) => (
                    <span key={key}>
                      {index > 0 && <span className="cj-muted"> {words.or} </span>}
                      <kbd className="cj-key">{words.keyCap(key)}</kbd>
                    </span>
                  ))}
                </dt>
                <dd>{words.keyAction(action)}</dd>
              </div>
            ),
          )}
        </dl>
        <div className="cj-dialog-foot">
          <label className="cj-check">
            <input
              type="checkbox"
              checked={isOn}
              onChange={(event) => onSwitch(event.target.checked)}
            />
            {words.keysWork}
          </label>
          <button type="button" className="cj-button" onClick={onClose}>
            {words.closeKeys}
          </button>
        </div>
      </div>
    </div>
  )
}
