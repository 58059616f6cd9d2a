/** How copying went: done; forbidden by the desktop's frame or the browser; or there is no clipboard to write to. */
export type CopyResult = "copied" | "forbidden" | "no-clipboard"

/**
 * Puts plain text on the clipboard as it is (fault 29). A frame that the desktop gave no `allow="clipboard-write"` is
 * refused by the browser, and that refusal is respected: no other way round it is tried.
 */
export async function copyText(text: string, { clipboard }: ClipboardOf): Promise<CopyResult> {
  // Where the page doesn't come over https there is none, whatever the types say.
  if (clipboard === undefined) return "no-clipboard"
  try {
    await clipboard.writeText(text)
    return "copied"
  } catch {
    return "forbidden"
  }
}

/** The part of `navigator` that is needed. */
export interface ClipboardOf {
  readonly clipboard?: Pick<Clipboard, "writeText"> | undefined
}
