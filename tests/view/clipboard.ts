import { vi } from "vitest"

/** Puts a clipboard into the browser of the test, or takes it away; what was copied is in the returned list. */
export function stubClipboard(kind: "allowed" | "forbidden" | "none"): readonly string[] {
  const copied: string[] = []
  const writeText = (text: string): Promise<void> => {
    if (kind === "forbidden") {
      return Promise.reject(new DOMException("Write permission denied.", "NotAllowedError"))
    }
    copied.push(text)
    return Promise.resolve()
  }
  vi.stubGlobal("navigator", {
    userAgent: navigator.userAgent,
    clipboard: kind === "none" ? undefined : { writeText },
  })
  return copied
}
