import type { ReactNode } from "react"
import { english } from "../view/words/english"
import { type ConfigProblem, problemLine } from "./configProblem"

/** Why the page can't begin, and what to do. */
export interface PageFailureProps {
  readonly code: "CONFIG" | "NO_HOST"
  readonly problems: readonly ConfigProblem[]
}

/** The screen of a panel that could not begin: what happened, and each problem of the configuration by its key. */
export function PageFailure({ code, problems }: PageFailureProps): ReactNode {
  const { title, sentence } = english.failure(code)
  return (
    <section
      className="start-failure"
      aria-label={english.panel}
      data-journey-panel=""
      data-state="error"
    >
      <div role="alert" data-error-code={code}>
        <h1>{title}</h1>
        <p>{sentence}</p>
        {problems.length > 0 && (
          <dl>
            {problems.map((problem) => (
              <ProblemEntry key={problemLine(problem)} entry={problem} />
            ))}
          </dl>
        )}
        <code>{english.errorCode(code)}</code>
      </div>
    </section>
  )
}

const ProblemEntry = ({ entry }: { readonly entry: ConfigProblem }): ReactNode => (
  <>
    <dt>{entry.key}</dt>
    <dd>
      {entry.problem}. {entry.remedy}
    </dd>
  </>
)
