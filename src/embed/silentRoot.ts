import type { RootOptions } from "react-dom/client"

/**
 * Options of a React root that is ours: React's own way prints what a boundary caught, and hands what nobody caught to the
 * page's error handlers. Both may quote customer data. Boundaries report by code (`renderFaultReport`); `onUncaught` hears
 * of what got past them.
 */
export const silentRoot = (onUncaught: () => void): RootOptions => ({
  onCaughtError: () => {},
  onRecoverableError: () => {},
  onUncaughtError: () => onUncaught(),
})
