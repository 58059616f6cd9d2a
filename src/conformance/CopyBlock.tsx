import { useRef, useState } from "react"

/** Text to be taken along: shown, selectable, and copied by a button where the browser lets the frame do that. */
export function CopyBlock({ label, text }: { readonly label: string; readonly text: string }) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState("")
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid("Copied.")
    } catch {
      // The frame has no `allow="clipboard-write"`, or the page no secure origin.
      area.current?.focus()
      area.current?.select()
      setSaid("The browser doesn’t let this frame copy: press Ctrl+C.")
    }
  }
  return (
    <div className="cf-copy">
      <textarea
        ref={area}
        readOnly
        aria-label={label}
        value={text}
        rows={Math.min(14, text.split("\n").length)}
        spellCheck={false}
      />
      <div className="cf-copy-line">
        <button className="cj-button" type="button" onClick={() => void copy()}>
          Copy {label}
        </button>
        <output>{said}</output>
      </div>
    </div>
  )
}
