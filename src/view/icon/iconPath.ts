import type { IconNode } from "lucide"

const paths = new WeakMap<IconNode, string>()

/** All shapes of an icon as one path, made once. */
export function iconPath(icon: IconNode): string {
  let path = paths.get(icon)
  if (path === undefined) {
    path = icon.map(([shape, attributes]) => shapePath(shape, attributes)).join("")
    paths.set(icon, path)
  }
  return path
}

type Attributes = IconNode[number][1]

function shapePath(shape: string, attributes: Attributes): string {
  const number = (name: string): number => Number(attributes[name] ?? 0)
  if (shape === "circle") {
    const r = number("r")
    return `M${number("cx") - r} ${number("cy")}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
  }
  if (shape === "rect") return rectPath(number)
  if (shape === "line") {
    return `M${number("x1")} ${number("y1")}L${number("x2")} ${number("y2")}`
  }
  if (shape === "polyline") return `M${attributes["points"] ?? ""}`
  // A path may begin by a step from where the one before ended: it starts at nought, as by itself.
  return `M0 0${attributes["d"] ?? ""}`
}

function rectPath(number: (name: string) => number): string {
  const r = number("rx") || number("ry")
  const width = number("width") - 2 * r
  const height = number("height") - 2 * r
  const corner = (x: number, y: number) => (r === 0 ? "" : `a${r} ${r} 0 0 1 ${x * r} ${y * r}`)
  return `M${number("x") + r} ${number("y")}h${width}${corner(1, 1)}v${height}${corner(-1, 1)}h${-width}${corner(-1, -1)}v${-height}${corner(1, -1)}z`
}
