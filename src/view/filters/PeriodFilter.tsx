import { memo } from "react"
import { FittingText } from "../FittingText"
import { usePanel } from "../panelContext"
import { useUniqueName } from "../useUniqueName"

/** The period as native radios under the looks of a segmented control: the browser brings the arrow keys. */
export const PeriodFilter = memo(function PeriodFilter({
  offered,
  months,
  onChange,
}: {
  readonly offered: readonly number[]
  readonly months: number
  readonly onChange: (months: number) => void
}) {
  const { words } = usePanel()
  const name = useUniqueName()
  return (
    <div role="radiogroup" aria-label={words.periodFilter} className="cj-segments">
      {offered.map((each) => (
        <label key={each} className="cj-segment">
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === months}
            onChange={() => onChange(each)}
            suppressHydrationWarning
          />
          <span>
            <FittingText long={words.months(each)} short={words.monthsShort(each)} below={480} />
          </span>
        </label>
      ))}
    </div>
  )
})
