import type { Progress } from "./interview"
import { stepText } from "./stepText"

/** How far the check is. */
export function ProgressView({
  progress,
  onStop,
}: {
  readonly progress: Progress | null
  readonly onStop: () => void
}) {
  const { done, total } = progress ?? { done: 0, total: 1 }
  return (
    <section className="cf-section" aria-labelledby="cf-progress">
      <h2 id="cf-progress">The check is running</h2>
      <progress value={done} max={total} aria-labelledby="cf-progress" />
      <output>{progress === null ? "Starting" : stepText(progress.step)}</output>
      <p className="cj-muted">
        A question that gets no answer takes the time-out and the quarantine of{" "}
        <code>config.json</code>, a minute unless set otherwise: until then a late answer could be
        taken for another question’s.
      </p>
      <button className="cj-button" type="button" onClick={onStop}>
        Stop and report
      </button>
    </section>
  )
}
