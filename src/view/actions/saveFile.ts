import type { PanelClock } from "../panelClock"

/** A text file to be saved, as UTF-8. */
export interface TextFile {
  readonly name: string
  /** With a charset, such as `"text/csv;charset=utf-8"`. */
  readonly type: string
  readonly text: string
}

// Excel takes a file for UTF-8 only when it begins with this mark; other programs skip it.
const BYTE_ORDER_MARK = "\uFEFF"

// The browser reads the file after the click, some only when the person has said where to put it.
const KEEP_MS = 60_000

/**
 * Hands a file to the browser as a download. Whether it is saved can't be known: a sandboxed frame without
 * `allow-downloads` drops it in silence, and no API tells.
 */
export function saveFile({ name, type, text }: TextFile, clock: PanelClock): void {
  const url = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, text], { type }))
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  clock.after(KEEP_MS, () => URL.revokeObjectURL(url))
}

/** Whether this page stands in a frame, which the page around it may have sandboxed. */
export const isFramed = (): boolean => window.parent !== window
