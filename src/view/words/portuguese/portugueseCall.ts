import type { CallWords } from "../callWords"
import type { Grammar } from "../language"

/** The live call in Brazilian Portuguese. */
export const portugueseCall = ({ plural }: Grammar<"pt-BR">): CallWords => ({
  liveCall: "Chamada em curso",
  now: "Agora",
  runningTime: "Duração",
  refreshing: (asOf) => `${asOf}, atualizando`,
  freshStatus: (count) =>
    plural(count, {
      one: "# nova para mostrar",
      many: "# novas para mostrar",
      other: "# novas para mostrar",
    }),
  fresh: (count) => plural(count, { one: "# nova", many: "# novas", other: "# novas" }),
})
