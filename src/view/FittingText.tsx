/**
 * Words of the interface in a long form and a short one for where there is little room. Screen readers always hear the
 * long one, and a control is always named by it.
 */
export function FittingText({
  long,
  short,
  below,
}: {
  readonly long: string
  readonly short: string
  /** The panel's width, in pixels, under which the short form is shown: one that the sheet knows. */
  readonly below: 360 | 480
}) {
  return (
    <>
      <span className="cj-long" data-below={below}>
        {long}
      </span>
      <span className="cj-short" data-below={below} aria-hidden="true">
        {short}
      </span>
    </>
  )
}
