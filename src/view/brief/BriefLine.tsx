import { Ban, ChevronDown, Clock } from "lucide"
import { Icon } from "../icon/Icon"
import { memo, useState } from "react"
import { channelKind } from "../../model/channel"
import { FittingText } from "../FittingText"
import { composed } from "../format/isolated"
import { channelIcon, directionIcon } from "../icons"
import { usePanel } from "../panelContext"
import { WireText } from "../WireText"
import type { BriefFact } from "./briefFacts"

/**
 * The brief: one line at every width, which drops its facts from the end where they don't fit: the least important goes
 * first, and what leads it and who was reached last never do. Screen readers hear them all and in full; the button shows
 * them so. It is no live region: it stands there to be looked at.
 */
export const BriefLine = memo(function BriefLine({
  facts,
}: {
  readonly facts: readonly BriefFact[]
}) {
  const { words } = usePanel()
  const [open, setOpen] = useState(false)
  if (facts.length === 0) return null
  const first = facts.filter(isFirst)
  return (
    <div
      // A fieldset is for controls.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      aria-label={words.brief}
      className="cj-brief"
      data-open={open ? "" : undefined}
    >
      <div className="cj-brief-facts">
        {first.length > 0 && (
          <div className="cj-brief-first">
            {first.map((fact) => (
              <Fact key={fact.kind} fact={fact} />
            ))}
          </div>
        )}
        {facts
          .filter((fact) => !isFirst(fact))
          .map((fact) => (
            <Fact key={fact.kind} fact={fact} />
          ))}
      </div>
      <button
        type="button"
        className="cj-icon-button cj-more"
        aria-expanded={open}
        aria-label={words.wholeBrief}
        title={words.wholeBrief}
        onClick={() => setOpen((before) => !before)}
      >
        <Icon of={ChevronDown} className="cj-icon" size={15} />
      </button>
    </div>
  )
})

const ICON_SIZE = 13

const isFirst = ({ kind }: BriefFact): boolean =>
  kind === "do-not-call" || kind === "callback" || kind === "reached"

function Fact({ fact }: { readonly fact: BriefFact }) {
  const panel = usePanel()
  return (
    <p className="cj-brief-fact" data-fact={fact.kind}>
      <span className="cj-brief-full">{composed(fact.full, panel)}</span>
      <span className="cj-brief-short" aria-hidden="true">
        <ShortFact fact={fact} />
      </span>
    </p>
  )
}

function ShortFact({ fact }: { readonly fact: BriefFact }) {
  switch (fact.kind) {
    case "reached":
      return (
        <>
          <FittingText long={fact.short} short={fact.day ?? fact.short} below={480} />{" "}
          {channelIcon(channelKind(fact.interaction.channelId))}
          {directionIcon(fact.interaction.direction)}{" "}
          <WireText className="cj-brief-outcome" text={fact.outcome} />
        </>
      )
    case "score":
      return (
        <>
          {fact.short}
          {fact.change !== null && (
            <>
              {" "}
              <span className="cj-change" data-move={fact.change.move}>
                {fact.change.text}
              </span>
            </>
          )}
        </>
      )
    case "attempts":
      return <FittingText long={fact.short} short={fact.shortest} below={480} />
    case "do-not-call":
      return (
        <>
          <Icon of={Ban} className="cj-icon" size={ICON_SIZE} /> {fact.short}
        </>
      )
    case "callback":
      return (
        <>
          <Icon of={Clock} className="cj-icon" size={ICON_SIZE} /> {fact.short}
        </>
      )
    default:
      return fact.short
  }
}
