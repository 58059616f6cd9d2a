import { basename } from "node:path"

/**
 * The class name of a CSS module's local name: `cj-row-title` for `.title` in `row.module.css`. A function without a
 * hash, since Vite's own hash differs between a module and its `?inline` text, which the shadow root adopts.
 */
export const scopedClassName = (local: string, file: string): string =>
  `cj-${basename(file.split("?")[0] ?? file, ".module.css")}-${local}`
