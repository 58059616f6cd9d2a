import {
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react"
import type { ConfigInput } from "../embed/configInput"
import { CallChoice } from "./CallChoice"
import type { Check } from "./check"
import type { Progress } from "./interview"
import { ProgressView } from "./ProgressView"
import type { Report } from "./report"
import { ReportView } from "./ReportView"
import { NOTHING_TYPED, type TypedCall, typedSubject } from "./typedSubject"

type Theme = NonNullable<ConfigInput["theme"]>

type Stage =
  | { readonly kind: "ready" }
  | { readonly kind: "running"; readonly progress: Progress | null; readonly stop: () => void }
  | { readonly kind: "failed"; readonly sentence: string }
  | { readonly kind: "done"; readonly report: Report }

/** The conformance page: which call to ask about, the check itself, and its report. */
export function ConformanceApp({ check, theme }: { readonly check: Check; readonly theme: Theme }) {
  const heard = useSyncExternalStore(check.calls.subscribe, check.calls.current)
  const [typed, setTyped] = useState<TypedCall>(NOTHING_TYPED)
  const [stage, setStage] = useState<Stage>({ kind: "ready" })
  const subject = typedSubject(typed) ?? heard
  const running = stage.kind === "running"

  const start = useCallback(() => {
    if (subject === null) return
    const stopping = new AbortController()
    const stop = (): void => stopping.abort()
    setStage({ kind: "running", progress: null, stop })
    check
      .run(subject, (progress) => setStage({ kind: "running", progress, stop }), stopping.signal)
      .then((report) => setStage({ kind: "done", report }))
      .catch((error: unknown) => {
        const sentence = error instanceof Error ? error.message : "The check could not be run."
        setStage({ kind: "failed", sentence })
      })
  }, [check, subject])

  return (
    <ConformanceFrame theme={theme}>
      <CallChoice
        heard={heard}
        typed={typed}
        onTyped={setTyped}
        disabled={running}
        onStart={subject === null ? null : start}
      />
      {running ? <ProgressView progress={stage.progress} onStop={stage.stop} /> : null}
      {stage.kind === "failed" ? (
        <p className="cf-alert" role="alert">
          {stage.sentence}
        </p>
      ) : null}
      {stage.kind === "done" ? <FocusedReport report={stage.report} /> : null}
    </ConformanceFrame>
  )
}

/** What is around the page's content, whatever that is. */
export function ConformanceFrame({
  theme,
  children,
}: {
  readonly theme: Theme
  readonly children: ReactNode
}) {
  return (
    <main className="cj-panel cf" data-theme={theme}>
      <header className="cf-header">
        <h1>Does the journey panel work in this desktop?</h1>
        <p>
          The check asks the desktop some twenty questions, one after the other, and reports what
          answers look like and which <code>config.json</code> fits. It only reads: every question
          is a <code>GetCustomerJourney</code> for the call that is on, or asks which calls are on.
          Nothing of a customer is shown, kept or put into the report.
        </p>
      </header>
      {children}
    </main>
  )
}

// The result is where the reader wants to be once it is there.
function FocusedReport({ report }: { readonly report: Report }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return <ReportView report={report} headingRef={heading} />
}
