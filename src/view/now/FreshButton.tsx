import type { FreshRows } from "../../data/freshRows"
import { usePanel } from "../panelContext"

/** Shows what a refresh has brought. Until then nothing moves under the eyes of whoever reads. */
export function FreshButton({
  fresh,
  onShown,
}: {
  readonly fresh: FreshRows
  /** The button goes with the click: whoever pressed it must be led elsewhere. */
  readonly onShown: () => void
}) {
  const { words } = usePanel()
  return (
    <button
      type="button"
      className="cj-fresh"
      onClick={() => {
        fresh.show()
        onShown()
      }}
    >
      {words.fresh(fresh.count)}
    </button>
  )
}
