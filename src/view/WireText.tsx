import { displayNumber, displayText } from "./format/displayText"

/** Text from the wire, isolated: its direction is its own and reorders nothing around it (fault 28). */
export function WireText({
  text,
  className,
}: {
  readonly text: string
  readonly className?: string | undefined
}) {
  return (
    <bdi dir="auto" className={className}>
      {displayText(text)}
    </bdi>
  )
}

/** A number or address from the wire: always left to right, whatever stands around it. */
export function WireNumber({
  text,
  className,
}: {
  readonly text: string
  readonly className?: string | undefined
}) {
  return (
    <bdi dir="ltr" className={className}>
      {displayNumber(text)}
    </bdi>
  )
}
