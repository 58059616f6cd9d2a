import { NARROWEST, type PanelWidth, WIDEST } from "./usePanelWidth"

const WIDTHS = [NARROWEST, 400, 560, WIDEST] as const

/** A few widths to jump to. */
export function PanelWidths({ width }: { readonly width: PanelWidth }) {
  return (
    <fieldset className="panel-widths" aria-label="Panel width">
      {WIDTHS.map((px) => (
        <button
          key={px}
          type="button"
          aria-pressed={px === width.px}
          aria-label={`${px} pixels`}
          onClick={() => width.set(px)}
        >
          {px}
        </button>
      ))}
    </fieldset>
  )
}
