import type { ReactNode } from "react"
import { createRoot, type Root } from "react-dom/client"

let root: Root | null = null

/** Renders into the box: one root for the page, as an application has it. */
export function render(box: HTMLElement, content: ReactNode): void {
  root ??= createRoot(box)
  root.render(content)
}
