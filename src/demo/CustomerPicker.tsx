import { customers } from "./customers"

/** Which customer calls or is called: each with the number of interactions that the desktop holds. */
export function CustomerPicker({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (key: string) => void
}) {
  return (
    <fieldset className="customers">
      <legend>Customer</legend>
      {customers.map(({ key, name, about, journey }) => (
        <label key={key}>
          <input
            type="radio"
            name="customer"
            value={key}
            checked={key === value}
            onChange={() => onChange(key)}
          />
          <span className="customer-name">{name}</span>
          <span className="customer-count">{journey.length.toLocaleString()}</span>
          <span className="customer-about">{about}</span>
        </label>
      ))}
    </fieldset>
  )
}
