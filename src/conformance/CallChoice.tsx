import { useId } from "react"
import type { LiveSubject } from "./ask"
import type { TypedCall } from "./typedSubject"

/** What the choice of a call needs. */
export interface CallChoiceProps {
  /** The call that the desktop has told of. */
  readonly heard: LiveSubject | null
  readonly typed: TypedCall
  readonly onTyped: (typed: TypedCall) => void
  readonly disabled: boolean
  /** Starts the check; null while there is no call to ask about. */
  readonly onStart: (() => void) | null
}

/** Which call the check asks about: the one that the desktop tells of, or one that is typed. */
export function CallChoice({ heard, typed, onTyped, disabled, onStart }: CallChoiceProps) {
  const field = (key: keyof TypedCall, label: string, example: string) => (
    <TextField
      label={label}
      example={example}
      value={typed[key]}
      disabled={disabled}
      onChange={(value) => onTyped({ ...typed, [key]: value })}
    />
  )
  return (
    <section className="cf-section" aria-labelledby="cf-call">
      <h2 id="cf-call">The call</h2>
      <p data-call-heard={heard === null ? "no" : "yes"}>
        {heard === null
          ? "The desktop has told of no call yet. Take a test call now, or name one by hand."
          : `The desktop has told of a call, ${knownBy(heard)}.`}
      </p>
      {/* No form: a sandbox without allow-forms would swallow it. */}
      <div className="cf-start">
        <details>
          <summary>Name a call by hand</summary>
          <div className="cf-fields">
            {field("callId", "Call id", "12345")}
            {field("contactNumber", "Customer’s number", "optional")}
            {field("accountNumber", "Account number (LCM key)", "optional")}
          </div>
          <p className="cj-muted">
            What is typed is sent to the desktop and stays out of the report.
          </p>
        </details>
        <button
          className="cj-button cf-primary"
          type="button"
          disabled={disabled || onStart === null}
          onClick={() => onStart?.()}
        >
          Start the check
        </button>
      </div>
    </section>
  )
}

function knownBy({ accountNumber, contactNumber }: LiveSubject): string {
  if (accountNumber !== null && contactNumber !== null) return "with an account number and a number"
  if (accountNumber !== null) return "with an account number"
  return contactNumber === null ? "by its id alone" : "with a number"
}

function TextField({
  label,
  example,
  value,
  disabled,
  onChange,
}: {
  readonly label: string
  readonly example: string
  readonly value: string
  readonly disabled: boolean
  readonly onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <div className="cf-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={example}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
