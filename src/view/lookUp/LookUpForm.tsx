import { useId, useRef, useState } from "react"
import { FOCUS_HOME } from "../keys/useKeptFocus"
import { usePanel } from "../panelContext"
import { useUniqueName } from "../useUniqueName"
import { type LookUpBy, type LookUpProblem, lookUpProblem } from "./lookUpProblem"

const WAYS: readonly LookUpBy[] = ["number", "account"]

/** Looks a customer up by number or account number. What is wrong with the text is said beside it, and nothing is asked. */
export function LookUpForm({ onFind }: { readonly onFind: (by: LookUpBy, text: string) => void }) {
  const { words } = usePanel()
  const [by, setBy] = useState<LookUpBy>("number")
  const [problem, setProblem] = useState<LookUpProblem | null>(null)
  const input = useRef<HTMLInputElement | null>(null)
  const name = useUniqueName()
  const id = useId()
  const submit = (): void => {
    const text = input.current?.value ?? ""
    const found = lookUpProblem(by, text)
    setProblem(found)
    if (found === null) onFind(by, text.trim())
    else input.current?.focus()
  }
  return (
    // A frame that is sandboxed without allow-forms gets no submit event, so the button and the Enter key do the work.
    <form
      className="cj-look-up"
      aria-label={words.lookUp}
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <div role="radiogroup" aria-label={words.lookUpBy} className="cj-segments">
        {WAYS.map((way) => (
          <label key={way} className="cj-segment">
            <input
              type="radio"
              name={name}
              value={way}
              checked={way === by}
              onChange={() => {
                setBy(way)
                setProblem(null)
              }}
              suppressHydrationWarning
            />
            <span>{words.lookUpKind(way)}</span>
          </label>
        ))}
      </div>
      <div className="cj-look-up-line">
        <input
          ref={input}
          {...{ [FOCUS_HOME]: "" }}
          type="text"
          inputMode={by === "number" ? "tel" : "text"}
          className="cj-input"
          aria-label={words.lookUpKind(by)}
          aria-invalid={problem !== null}
          aria-describedby={id}
          autoComplete="off"
          spellCheck={false}
          onInput={() => setProblem(null)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) submit()
          }}
        />
        <button type="button" className="cj-button" onClick={submit}>
          {words.lookUpFind}
        </button>
      </div>
      {problem === null ? (
        <p id={id} className="cj-look-up-hint">
          {words.lookUpHint(by)}
        </p>
      ) : (
        <p id={id} role="alert" className="cj-look-up-problem">
          {words.lookUpProblem(problem)}
        </p>
      )}
    </form>
  )
}
