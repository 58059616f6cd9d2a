import type { JourneyErrorCode } from "../../../model/journeyError"
import type { Message } from "../words"

/** What each failure is called in Brazilian Portuguese, and what to do about it. */
export const portugueseFailures: Readonly<Record<JourneyErrorCode, Message>> = {
  CONFIG: {
    title: "O painel não está configurado corretamente",
    sentence: "Peça a quem administra este desktop que verifique as configurações do painel.",
  },
  NO_HOST: {
    title: "Não há desktop para consultar",
    sentence: "Esta página funciona dentro de um desktop de agente. Abra-a lá.",
  },
  SEND_FAILED: {
    title: "Não foi possível enviar a consulta",
    sentence: "Tente de novo. Se falhar outra vez, recarregue o desktop.",
  },
  TIMEOUT: {
    title: "O desktop não respondeu a tempo",
    sentence: "Tente de novo. A chamada em si não é afetada.",
  },
  HOST_ERROR: {
    title: "O desktop informou um erro",
    sentence: "Tente de novo. Se persistir, repasse o que o desktop diz.",
  },
  INVALID_CALL: {
    title: "O desktop não conhece esta chamada",
    sentence: "Talvez ela já tenha terminado. A jornada aparece com a próxima chamada.",
  },
  INVALID_RESPONSE: {
    title: "Não foi possível ler a resposta do desktop",
    sentence: "Tente de novo. Se persistir, repasse o código abaixo ao suporte.",
  },
  PROTOCOL: {
    title: "A resposta do desktop não segue as regras",
    sentence: "Nada dela é mostrado. Repasse o código abaixo ao suporte.",
  },
  TOO_LARGE: {
    title: "Esta jornada é grande demais para mostrar",
    sentence: "Escolha um período menor ou um único canal.",
  },
  ABORTED: { title: "A consulta foi interrompida", sentence: "Atualize para consultar de novo." },
  SUPERSEDED: {
    title: "Outra chamada chegou antes",
    sentence: "Atualize para consultar de novo por esta.",
  },
  DISPOSED: { title: "O painel foi fechado", sentence: "Recarregue-o para continuar." },
}
