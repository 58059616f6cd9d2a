import { FittingText } from "../FittingText"
import { usePanel } from "../panelContext"

/** One choice that can be on or off, with the number of rows behind it where that is known. Zero is dimmed, not disabled. */
export function ToggleButton({
  label,
  shortLabel,
  count,
  pressed,
  onToggle,
}: {
  readonly label: string
  /** What stands for the label where there is little room. */
  readonly shortLabel?: string
  /** Null where the held data don't cover the choice. */
  readonly count: number | null
  readonly pressed: boolean
  readonly onToggle: () => void
}) {
  const { formats } = usePanel()
  return (
    <button
      type="button"
      className="cj-toggle"
      aria-pressed={pressed}
      data-none={count === 0 ? "" : undefined}
      onClick={onToggle}
    >
      <bdi>
        {shortLabel === undefined ? (
          label
        ) : (
          <FittingText long={label} short={shortLabel} below={480} />
        )}
      </bdi>
      {count !== null && (
        <>
          {" "}
          <span className="cj-count">{formats.digits(String(count))}</span>
        </>
      )}
    </button>
  )
}
