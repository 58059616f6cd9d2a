/** A colour as CSS writes it: `#rgb`, `#rrggbb` or `#rrggbbaa`. */
type Hex = string

interface Rgba {
  readonly rgb: readonly [number, number, number]
  readonly alpha: number
}

/** Reads a colour of the tokens; throws an `Error` for any other notation, since its contrast would go unchecked. */
export function readColour(hex: Hex): Rgba {
  const digits = /^#(?:([\da-f]{3})|([\da-f]{6})([\da-f]{2})?)$/i.exec(hex.trim())
  if (digits === null) throw new Error(`"${hex}" is no colour that this test can read.`)
  const [, short, long = (short ?? "").replaceAll(/./g, "$&$&"), alpha] = digits
  const at = (index: number): number => Number.parseInt(long.slice(index, index + 2), 16)
  return {
    rgb: [at(0), at(2), at(4)],
    alpha: alpha === undefined ? 1 : Number.parseInt(alpha, 16) / 255,
  }
}

/** Reads a colour as a browser computes it: `rgb(…)` or `rgba(…)`. */
export function readRgb(computed: string): Rgba {
  const [red, green, blue, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number)
  if (!computed.startsWith("rgb") || red === undefined || green === undefined || blue === undefined)
    throw new Error(`"${computed}" is no colour that this test can read.`)
  return { rgb: [red, green, blue], alpha }
}

/** What is seen when a colour lies over an opaque one. */
export function over(top: Rgba, ground: Rgba): Rgba {
  const mix = (index: 0 | 1 | 2): number =>
    top.rgb[index] * top.alpha + ground.rgb[index] * (1 - top.alpha)
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 }
}

/** The contrast ratio of two opaque colours, 1 to 21, by WCAG 2.2. */
export function contrastOf(a: Rgba, b: Rgba): number {
  const [light, dark] =
    luminance(a) > luminance(b) ? [luminance(a), luminance(b)] : [luminance(b), luminance(a)]
  return (light + 0.05) / (dark + 0.05)
}

function luminance({ rgb }: Rgba): number {
  const [red, green, blue] = rgb.map((value) => {
    const share = value / 255
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}
