import { TriangleAlert } from "lucide"
import { Icon } from "../icon/Icon"
import type { JourneyError } from "../../model/journeyError"
import { usePanel } from "../panelContext"
import { maskText } from "../privacy/maskText"
import { WireText } from "../WireText"

/**
 * A failed request: what happened and what to do, the desktop's own words as plain text, and "Try again" where that can
 * help. Over rows that are still good it is a strip; without any it is the screen.
 */
export function FailureAlert({
  error,
  overRows,
  onRetry,
}: {
  readonly error: JourneyError
  readonly overRows: boolean
  readonly onRetry: () => void
}) {
  const { words, privacy } = usePanel()
  const { title, sentence } = words.failure(error.code)
  return (
    <div
      role="alert"
      className={overRows ? "cj-alert" : "cj-screen cj-screen-alert"}
      data-error-code={error.code}
    >
      <Icon
        of={TriangleAlert}
        className={overRows ? "cj-icon" : "cj-screen-icon"}
        size={overRows ? 15 : 22}
      />
      <div className="cj-alert-text">
        <p className="cj-screen-title">{title}</p>
        <p className="cj-screen-sentence">{sentence}</p>
        {error.desktopText !== null && (
          <p className="cj-desktop-text">
            {words.desktopSays}{" "}
            <WireText text={privacy ? maskText(error.desktopText) : error.desktopText} />
          </p>
        )}
        {!overRows && <p className="cj-error-code">{words.errorCode(error.code)}</p>}
      </div>
      {error.retryable && (
        <button type="button" className="cj-button" onClick={onRetry}>
          {words.tryAgain}
        </button>
      )}
    </div>
  )
}
