/**
 * Waits until messages that are under way in this process have arrived: each turn of the event loop lets ports
 * deliver and microtasks run.
 */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve))
}
