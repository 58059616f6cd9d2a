import type { FaultWords } from "../faultWords"

/** What could not be rendered, in Brazilian Portuguese. */
export const portugueseFault: FaultWords = {
  rowUnreadable: "Não foi possível mostrar esta interação.",
  briefUnreadable: "Não foi possível mostrar o resumo.",
  stripUnreadable: "Não foi possível mostrar os meses.",
  panelCrashed: {
    title: "O painel parou",
    sentence: "Tente de novo para reconstruí-lo. A chamada em si não é afetada.",
  },
}
