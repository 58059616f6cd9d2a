const ROWS = [0, 1, 2, 3, 4, 5]

/** The shape of what is to come. The status line says in words that it is loading. */
export function LoadingScreen() {
  return (
    <div className="cj-skeleton" aria-hidden="true">
      {ROWS.map((row) => (
        <div key={row} className="cj-skeleton-row">
          <span className="cj-skeleton-when" />
          <span className="cj-skeleton-line" />
          <span className="cj-skeleton-line cj-skeleton-short" />
        </div>
      ))}
    </div>
  )
}
