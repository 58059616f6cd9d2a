import { doneText } from "./actions/doneText"
import { useOutcome } from "./actions/feedbackContext"
import { usePanel } from "./panelContext"

/**
 * The panel's one live region. It is there from the start, so that every change of its text is read out; buttons and
 * running clocks stay outside it.
 */
export function StatusLine({ parts }: { readonly parts: readonly string[] }) {
  const { words } = usePanel()
  const { done, serial } = useOutcome()
  return (
    // An output element has the role too, but is read out by fewer screen readers.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <p role="status" className="cj-status">
      {parts.join(words.separator)}
      {done !== null && (
        // An element of its own: it is read out when it comes, and not once more when it goes.
        <span key={serial} className="cj-done">
          {parts.length > 0 && words.separator}
          {doneText(done, words)}
        </span>
      )}
    </p>
  )
}
