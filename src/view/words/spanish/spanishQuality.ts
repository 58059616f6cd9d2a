import type { QualityWords } from "../qualityWords"
import type { Grammar } from "../language"

/** Data quality in Spanish. */
export const spanishQuality = ({ n, plural, join }: Grammar<"es">): QualityWords => ({
  quality: ({ repaired, merged, refused, cut }) =>
    `Datos: ${join(
      [
        repaired === 0 ? null : `${n(repaired)} con campos distintos de lo enviado`,
        merged === 0
          ? null
          : plural(merged, {
              one: "# duplicado exacto unido",
              many: "# duplicados exactos unidos",
              other: "# duplicados exactos unidos",
            }),
        refused === 0
          ? null
          : plural(refused, {
              one: "# omitida, ilegible",
              many: "# omitidas, ilegibles",
              other: "# omitidas, ilegibles",
            }),
        cut === 0
          ? null
          : plural(cut, {
              one: "# omitida, supera el límite",
              many: "# omitidas, superan el límite",
              other: "# omitidas, superan el límite",
            }),
      ],
      "; ",
    )}`,
  qualityDetails: "Calidad de los datos",
  qualityRepair: ({ field, reason, count }) => `${field}: ${reason}, ${n(count)} ×`,
  qualityMerged: (count) =>
    plural(count, {
      one: "# fila igual en todos los campos, unida",
      many: "# de filas iguales en todos los campos, unidas",
      other: "# filas iguales en todos los campos, unidas",
    }),
  qualityRefused: (count) =>
    plural(count, {
      one: "# fila que no se pudo leer, omitida",
      many: "# de filas que no se pudieron leer, omitidas",
      other: "# filas que no se pudieron leer, omitidas",
    }),
  qualityCut: (count) =>
    plural(count, {
      one: "# fila por encima del límite del panel, omitida",
      many: "# de filas por encima del límite del panel, omitidas",
      other: "# filas por encima del límite del panel, omitidas",
    }),
  qualityReceived: (count) =>
    plural(count, {
      one: "# fila recibida",
      many: "# de filas recibidas",
      other: "# filas recibidas",
    }),
})
