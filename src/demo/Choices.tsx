/** One of a few choices. */
export interface ChoiceOption<Value extends string> {
  readonly value: Value
  readonly label: string
}

/** What a row of choices needs. */
interface ChoicesProps<Value extends string> {
  readonly label: string
  /** Unique on the page: the radios' group. */
  readonly name: string
  readonly options: readonly ChoiceOption<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A few choices side by side, of which one is taken: native radios, drawn as one control. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  return (
    <div className="choices" role="radiogroup" aria-label={props.label}>
      {props.options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  )
}
