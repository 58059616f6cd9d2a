import { memo } from "react"
import type { MonthKey } from "../../model/time"
import { usePanel } from "../panelContext"
import { monthBarDrawing } from "./monthBarDrawing"
import type { StripBar } from "./stripMonths"

/** One month of the strip, as the toggle button that chooses it. Its name says all that the bar shows. */
export const MonthButton = memo(function MonthButton({
  bar,
  most,
  pressed,
  tabbable,
  onChoose,
}: {
  readonly bar: StripBar
  readonly most: number
  readonly pressed: boolean
  /** The one of the strip that Tab leads to. */
  readonly tabbable: boolean
  readonly onChoose: (month: MonthKey, extend: boolean) => void
}) {
  const { words, formats } = usePanel()
  const score = bar.scoreAtEnd === null ? null : formats.number(bar.scoreAtEnd)
  const month = formats.month(bar.month)
  const name = bar.loaded
    ? words.monthBar({
        month,
        attempts: bar.attempts,
        answered: bar.answered + bar.failed === 0 ? null : bar.answered,
        score,
      })
    : words.monthNotLoaded(month)
  return (
    <button
      type="button"
      className="cj-strip-month"
      aria-pressed={pressed}
      aria-label={name}
      title={name}
      tabIndex={tabbable ? 0 : -1}
      data-loaded={bar.loaded}
      onClick={(event) => onChoose(bar.month, event.shiftKey)}
    >
      {monthBarDrawing(bar, most)}
      {/* Written by the sheet, as the axis of a drawing is: the button is called by the month's whole name. */}
      <span
        className="cj-strip-label"
        aria-hidden="true"
        data-month={formats.monthMark(bar.month)}
        data-score={score ?? undefined}
      />
    </button>
  )
})
