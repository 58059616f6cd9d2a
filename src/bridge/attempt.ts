/** Runs it as an event target would run a listener: what it throws is reported, and stops nobody else. */
export function attempt(run: () => void): void {
  try {
    run()
  } catch (error) {
    raise(error)
  }
}

function raise(error: unknown): void {
  if (typeof globalThis.reportError === "function") globalThis.reportError(error)
  else
    queueMicrotask(() => {
      throw error
    })
}
