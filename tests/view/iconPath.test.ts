import { expect, test } from "vitest"
import { iconPath } from "../../src/view/icon/iconPath"

test.each([
  ["a path", [["path", { d: "M1 2h3" }]], "M0 0M1 2h3"],
  // A step from nought is what a first step by itself means.
  [
    "paths",
    [
      ["path", { d: "m1 2 3 3" }],
      ["path", { d: "m5 6h1" }],
    ],
    "M0 0m1 2 3 3M0 0m5 6h1",
  ],
  ["a line", [["line", { x1: 1, x2: 2, y1: 3, y2: 4 }]], "M1 3L2 4"],
  ["a polyline", [["polyline", { points: "22 12 16 12" }]], "M22 12 16 12"],
  ["a circle", [["circle", { cx: 12, cy: 10, r: 2 }]], "M10 10a2 2 0 1 0 4 0a2 2 0 1 0 -4 0"],
  ["a square", [["rect", { x: 3, y: 3, width: 6, height: 4 }]], "M3 3h6v4h-6v-4z"],
  [
    "a rounded square",
    [["rect", { x: 3, y: 3, width: 6, height: 4, rx: 1 }]],
    "M4 3h4a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1v-2a1 1 0 0 1 1 -1z",
  ],
] as const)("%s is drawn as one path", (_, icon, path) => {
  expect(iconPath(icon.map(([shape, attributes]) => [shape, { ...attributes }]))).toBe(path)
})
