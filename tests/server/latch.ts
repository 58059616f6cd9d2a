/** A promise that is settled from outside. */
export interface Latch<T> {
  readonly promise: Promise<T>
  readonly open: (value: T) => void
}

/** A latch, shut. */
export function latch<T = void>(): Latch<T> {
  let open: (value: T) => void = () => {}
  const promise = new Promise<T>((resolve) => {
    open = resolve
  })
  return { promise, open }
}
