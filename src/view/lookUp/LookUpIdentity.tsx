import { X } from "lucide"
import { Icon } from "../icon/Icon"
import { maskNumber } from "../../model/maskNumber"
import type { Subject } from "../../model/subject"
import { FittingText } from "../FittingText"
import { usePanel } from "../panelContext"
import { WireNumber } from "../WireText"

/** Who is looked up, so that nobody takes it for a call; and the way to end it. Masked in privacy mode. */
export function LookUpIdentity({
  subject,
  onClear,
}: {
  readonly subject: Subject
  readonly onClear: () => void
}) {
  const { words, privacy } = usePanel()
  const wanted = subject.accountNumber ?? subject.contactNumber ?? ""
  return (
    <p className="cj-identity" data-journey-lookup="">
      <span className="cj-look-up-tag">{words.lookUp}</span>
      <WireNumber className="cj-caller" text={privacy ? maskNumber(wanted) : wanted} />
      <button
        type="button"
        className="cj-link-button cj-look-up-clear"
        aria-label={words.lookUpClear}
        onClick={onClear}
      >
        <Icon of={X} className="cj-icon" size={13} />
        <FittingText long={words.lookUpClear} short={words.clear} below={480} />
      </button>
    </p>
  )
}
