import type { QualityWords } from "../qualityWords"
import type { Grammar } from "../language"

/** Data quality in German. */
export const germanQuality = ({ n, plural, join }: Grammar<"de">): QualityWords => ({
  quality: ({ repaired, merged, refused, cut }) =>
    `Daten: ${join(
      [
        repaired === 0 ? null : `${n(repaired)} mit Feldern nicht wie gesendet`,
        merged === 0
          ? null
          : plural(merged, {
              one: "# genaue Dublette vereint",
              other: "# genaue Dubletten vereint",
            }),
        refused === 0 ? null : `${n(refused)} ausgelassen, nicht lesbar`,
        cut === 0 ? null : `${n(cut)} ausgelassen, über der Grenze`,
      ],
      "; ",
    )}`,
  qualityDetails: "Datenqualität",
  qualityRepair: ({ field, reason, count }) => `${field}: ${reason}, ${n(count)} ×`,
  qualityMerged: (count) =>
    plural(count, {
      one: "# Zeile in jedem Feld gleich, vereint",
      other: "# Zeilen in jedem Feld gleich, vereint",
    }),
  qualityRefused: (count) =>
    plural(count, {
      one: "# Zeile gar nicht lesbar, ausgelassen",
      other: "# Zeilen gar nicht lesbar, ausgelassen",
    }),
  qualityCut: (count) =>
    plural(count, {
      one: "# Zeile über der Grenze des Panels, ausgelassen",
      other: "# Zeilen über der Grenze des Panels, ausgelassen",
    }),
  qualityReceived: (count) =>
    plural(count, { one: "# Zeile empfangen", other: "# Zeilen empfangen" }),
})
