import { X } from "lucide"
import { Icon } from "../icon/Icon"
import { useEffect, useId, useRef, useState } from "react"
import { usePanel } from "../panelContext"
import type { Words } from "../words/words"
import type { TextOffer } from "./feedback"

/**
 * A text to be taken by hand, with what kept the browser from taking it and whom to tell. Where copying was forbidden
 * the text is there at once, selected; where a file may have come after all, it waits behind a button.
 */
export function OfferedText({
  offer,
  onClose,
}: {
  readonly offer: TextOffer
  readonly onClose: () => void
}) {
  const { words } = usePanel()
  const [asked, setAsked] = useState(false)
  const open = asked || offer.why !== "framed"
  const field = useRef<HTMLTextAreaElement | null>(null)
  const sentence = useId()
  const { title, sentence: text } = words[MESSAGES[offer.why]]
  useEffect(() => {
    if (!open) return
    field.current?.focus()
    field.current?.select()
  }, [open])
  return (
    <section className="cj-offer" aria-label={title} data-journey-offer={offer.why}>
      <div className="cj-offer-text">
        <p className="cj-offer-title">{title}</p>
        <p id={sentence}>{text}</p>
      </div>
      {!open && (
        <button type="button" className="cj-button" onClick={() => setAsked(true)}>
          {words.showAsText}
        </button>
      )}
      <button
        type="button"
        className="cj-icon-button"
        aria-label={words.close}
        title={words.close}
        onClick={onClose}
      >
        <Icon of={X} className="cj-icon" size={15} />
      </button>
      {open && (
        <textarea
          ref={field}
          className="cj-offer-field"
          readOnly
          rows={4}
          spellCheck={false}
          aria-label={words.textToCopy}
          aria-describedby={sentence}
          value={offer.text}
        />
      )}
    </section>
  )
}

const MESSAGES = {
  forbidden: "copyForbidden",
  "no-clipboard": "copyImpossible",
  framed: "saveInFrame",
} as const satisfies Readonly<Record<TextOffer["why"], keyof Words>>
