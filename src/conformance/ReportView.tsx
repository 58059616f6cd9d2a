import type { RefObject } from "react"
import { CopyBlock } from "./CopyBlock"
import type { Finding } from "./finding"
import { QuestionTable } from "./QuestionTable"
import type { Report } from "./report"

const VERDICTS: Readonly<Record<Finding["verdict"], string>> = {
  fits: "Fits",
  set: "Set",
  note: "Note",
  problem: "Problem",
  unknown: "Unknown",
}

/** The report: the answers, the configuration that fits, and all of it as JSON. */
export function ReportView({
  report,
  headingRef,
}: {
  readonly report: Report
  readonly headingRef: RefObject<HTMLHeadingElement | null>
}) {
  const { findings, config, seen } = report
  return (
    <>
      <section className="cf-section" aria-labelledby="cf-report">
        <h2 id="cf-report" ref={headingRef} tabIndex={-1}>
          {summary(findings, seen.stopped)}
        </h2>
        <ul className="cf-findings">
          {findings.map(({ question, verdict, answer }) => (
            <li key={question} data-verdict={verdict}>
              <span className="cf-verdict">{VERDICTS[verdict]}</span>
              <div>
                <h3>{question}</h3>
                <p>{answer}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section className="cf-section" aria-labelledby="cf-config">
        <h2 id="cf-config">The config.json that fits</h2>
        <CopyBlock label="config.json" text={written(config)} />
      </section>
      <section className="cf-section" aria-labelledby="cf-all">
        <h2 id="cf-all">Everything that was seen</h2>
        <QuestionTable answers={seen.answers} />
        <CopyBlock label="report" text={written(report)} />
      </section>
    </>
  )
}

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

function summary(findings: readonly Finding[], stopped: boolean): string {
  const count = (verdict: Finding["verdict"]): number =>
    findings.filter((each) => each.verdict === verdict).length
  const problems = count("problem")
  const settings = count("set")
  const said =
    problems > 0
      ? `${problems} ${problems === 1 ? "problem" : "problems"} to solve`
      : settings > 0
        ? `${settings} ${settings === 1 ? "setting" : "settings"} to change`
        : "The panel fits as it is set"
  return stopped ? `Stopped early: ${said.toLowerCase()}` : said
}
