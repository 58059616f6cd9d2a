const PATIENCE_MS = 10_000

/**
 * Ends the process at SIGINT or SIGTERM: as soon as `close` is through, or after ten seconds in any case, then with 1.
 *
 * @param {() => Promise<void>} close
 */
export function stopOnSignals(close) {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on("SIGINT", stop)
  process.on("SIGTERM", stop)
}
