import { PROPERTIES } from "./elementInput"

/**
 * Takes over what the page set on the element before its class was there: such values sit on the element itself, in
 * front of the class's accessors, and would never be heard of.
 */
export function upgradeProperties(element: HTMLElement): void {
  for (const name of PROPERTIES) {
    const own = Object.getOwnPropertyDescriptor(element, name)
    if (own === undefined) continue
    Reflect.deleteProperty(element, name)
    Reflect.set(element, name, own.value)
  }
}
