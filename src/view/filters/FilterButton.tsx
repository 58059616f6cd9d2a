import { SlidersHorizontal } from "lucide"
import { Icon } from "../icon/Icon"
import { forwardRef } from "react"
import { usePanel } from "../panelContext"

/** Opens the further filters, and says how many of them are active. */
export const FilterButton = forwardRef<
  HTMLButtonElement,
  {
    readonly active: number
    readonly open: boolean
    readonly controls: string
    readonly onToggle: () => void
  }
>(function FilterButton({ active, open, controls, onToggle }, ref) {
  const { words, formats } = usePanel()
  return (
    <button
      ref={ref}
      type="button"
      className="cj-toggle cj-filter-button"
      aria-label={active === 0 ? words.filter : words.filterActive(active)}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      data-active={active === 0 ? undefined : ""}
      onClick={onToggle}
    >
      <Icon of={SlidersHorizontal} className="cj-icon" size={14} />
      <span className="cj-filter-word">{words.filter}</span>
      {active > 0 && (
        <>
          {" "}
          <span className="cj-count">{formats.digits(String(active))}</span>
        </>
      )}
    </button>
  )
})
