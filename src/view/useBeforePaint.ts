import { useEffect, useLayoutEffect } from "react"

/** `useLayoutEffect`, without the warning that React 18 gives on a server, where nothing is painted. */
export const useBeforePaint = typeof document === "undefined" ? useEffect : useLayoutEffect
