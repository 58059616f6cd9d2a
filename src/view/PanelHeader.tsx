import { RefreshCw } from "lucide"
import { Icon } from "./icon/Icon"
import type { ReactNode } from "react"
import type { EpochMs } from "../model/time"
import { FittingText } from "./FittingText"
import { isoTime } from "./format/isoTime"
import { useAction } from "./keys/useAction"
import { usePanel } from "./panelContext"
import { isSameDay } from "./useDay"

/** Whose journey it is, how fresh it is, and the way to ask again. */
export function PanelHeader({
  identity,
  asOf,
  today,
  busy,
  onRefresh,
  children,
}: {
  /** Whose it is; null when it is nobody's. */
  readonly identity: ReactNode
  /** When what is shown arrived; null when nothing is. */
  readonly asOf: EpochMs | null
  readonly today: EpochMs
  /** The desktop is being asked again. */
  readonly busy: boolean
  /** Null when there is nothing to ask for. */
  readonly onRefresh: (() => void) | null
  /** What else can be done, after the way to ask again. */
  readonly children?: ReactNode
}) {
  const { words, formats, zone } = usePanel()
  useAction("refresh", onRefresh)
  const arrived =
    asOf === null
      ? ""
      : isSameDay(asOf, today, zone)
        ? formats.time(asOf)
        : formats.shortDateTime(asOf)
  return (
    <header className="cj-header">
      <h2 className="cj-title">{words.panel}</h2>
      {identity}
      {asOf !== null && (
        <time className="cj-as-of" dateTime={isoTime(asOf)}>
          <FittingText
            long={busy ? words.refreshing(words.asOf(arrived)) : words.asOf(arrived)}
            short={arrived}
            below={360}
          />
        </time>
      )}
      {onRefresh !== null && (
        <button
          type="button"
          className="cj-icon-button"
          aria-label={words.refresh}
          title={words.refresh}
          onClick={onRefresh}
        >
          <Icon of={RefreshCw} className="cj-icon cj-refresh-icon" size={15} />
        </button>
      )}
      {children}
    </header>
  )
}
