/**
 * What the element's class extends: the browser's own, or, where there is none (server rendering), a stand-in that nobody
 * makes an instance of, so that the module can be imported there (fault 57).
 */
export const ElementBase: typeof HTMLElement =
  typeof HTMLElement === "undefined"
    ? // The stand-in is only ever extended.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      (Object as unknown as typeof HTMLElement)
    : HTMLElement
