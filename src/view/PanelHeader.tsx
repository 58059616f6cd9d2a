import { RefreshCw } from "lucide-react"
import type { ReactNode } from "react"
import type { Call } from "../model/call"
import type { EpochMs } from "../model/time"
import { CallIdentity } from "./CallIdentity"
import { FittingText } from "./FittingText"
import { isoTime } from "./format/isoTime"
import { usePanel } from "./panelContext"
import { isSameDay } from "./useDay"

/** Whose journey it is, how fresh it is, and the way to ask again. */
export function PanelHeader({
  call,
  asOf,
  today,
  onRefresh,
  children,
}: {
  readonly call: Call | null
  /** When what is shown arrived; null when nothing is. */
  readonly asOf: EpochMs | null
  readonly today: EpochMs
  /** Null when there is nothing to ask for. */
  readonly onRefresh: (() => void) | null
  /** What else can be done, after the way to ask again. */
  readonly children?: ReactNode
}) {
  const { words, formats, zone } = usePanel()
  const arrived =
    asOf === null
      ? ""
      : isSameDay(asOf, today, zone)
        ? formats.time(asOf)
        : formats.shortDateTime(asOf)
  return (
    <header className="cj-header">
      <h2 className="cj-title">{words.panel}</h2>
      {call !== null && <CallIdentity call={call} />}
      {asOf !== null && (
        <time className="cj-as-of" dateTime={isoTime(asOf)}>
          <FittingText long={words.asOf(arrived)} short={arrived} below={360} />
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
          <RefreshCw className="cj-icon cj-refresh-icon" size={15} />
        </button>
      )}
      {children}
    </header>
  )
}
