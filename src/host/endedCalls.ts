const MOST = 1_000

/** The ids of calls that are over, the latest 1,000: a long shift must not fill the memory. */
export interface EndedCalls {
  has(callId: string): boolean
  add(callId: string): void
  delete(callId: string): void
}

export function endedCalls(): EndedCalls {
  const ids = new Set<string>()
  return {
    has: (callId) => ids.has(callId),
    add: (callId) => {
      ids.add(callId)
      const [oldest] = ids
      if (ids.size > MOST && oldest !== undefined) ids.delete(oldest)
    },
    delete: (callId) => {
      ids.delete(callId)
    },
  }
}
