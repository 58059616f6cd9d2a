/** Whether a text says anything: there is one, and it is more than blank. */
export const saysSomething = (text: string | null): text is string =>
  text !== null && text.trim() !== ""
