import { usePanelSheet } from "../usePanelSheet"
import { english } from "../words/english"

/**
 * What stands where the panel was when it threw. It takes nothing from the settings and nothing from the journey, since
 * one of them is what the panel could not bear; hence the English words and the system's theme.
 */
export function CrashScreen({ onRetry }: { readonly onRetry: () => void }) {
  const adopt = usePanelSheet()
  const { title, sentence } = english.panelCrashed
  return (
    <section
      ref={adopt}
      className="cj-panel"
      aria-label={english.panel}
      data-journey-panel=""
      data-state="error"
      data-theme="auto"
      data-density="comfortable"
    >
      <div role="alert" className="cj-screen cj-screen-alert" data-error-code="PROTOCOL">
        <div className="cj-alert-text">
          <p className="cj-screen-title">{title}</p>
          <p className="cj-screen-sentence">{sentence}</p>
          <p className="cj-error-code">{english.errorCode("PROTOCOL")}</p>
        </div>
        <button type="button" className="cj-button" onClick={onRetry}>
          {english.tryAgain}
        </button>
      </div>
    </section>
  )
}
