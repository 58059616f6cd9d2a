// Inputs that take no text: a letter pressed on one of them means nothing to it.
const TEXTLESS = new Set([
  "button",
  "checkbox",
  "radio",
  "range",
  "reset",
  "submit",
  "image",
  "color",
  "file",
])

/** Whether a key pressed on this element is, or may be, text that somebody types. */
export function isTyping(target: EventTarget | null): boolean {
  if (!isElement(target)) return false
  const name = target.localName
  if (name === "input") return !TEXTLESS.has(target.getAttribute("type")?.toLowerCase() ?? "text")
  if (name === "textarea" || name === "select") return true
  return target.closest('[contenteditable]:not([contenteditable="false"])') !== null
}

// Not `instanceof`: the panel may be rendered into another window, whose classes are others.
const isElement = (target: EventTarget | null): target is Element =>
  target !== null && "closest" in target
