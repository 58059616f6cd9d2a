import type { Observation } from "./observation"
import { askText } from "./stepText"

/** Every question with what came of it. */
export function QuestionTable({ answers }: { readonly answers: readonly Observation[] }) {
  return (
    // Wider than a narrow frame: it scrolls, by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="cf-table" tabIndex={0} aria-label="Questions">
      <table>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Answer</th>
            <th scope="col">Rows</th>
            <th scope="col">Time</th>
          </tr>
        </thead>
        <tbody>
          {answers.map((seen) => (
            <tr key={askText(seen.ask)}>
              <th scope="row">{askText(seen.ask)}</th>
              <td>{outcomeText(seen)}</td>
              <td>{seen.rows?.count ?? "–"}</td>
              <td>{seen.latencyMs === null ? "–" : `${seen.latencyMs} ms`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function outcomeText({ outcome, again, late }: Observation): string {
  const words = { rows: "rows", error: "an error", broken: "not readable", silence: "none" }[
    outcome
  ]
  const more = again > 0 ? `, ${again + 1} times` : ""
  return `${words}${more}${late && outcome !== "silence" ? ", late" : ""}`
}
