import { createServer, type RequestListener, type Server } from "node:http"

/** Both loopback addresses: a browser may try either first when it is told `localhost`. */
export const LOOPBACK = ["127.0.0.1", "::1"] as const

/**
 * A server on one loopback address. Resolves to null where the machine has no such address (no IPv6, say); rejects
 * when the port is taken.
 */
export function listenOn(
  address: string,
  port: number,
  listener: RequestListener,
): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener)
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") resolve(null)
      else reject(error)
    })
    server.listen(port, address, () => resolve(server))
  })
}

/** Whether an error says that the port is in use. */
export const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE"

/** The TCP port that a listening server has. */
export function portOf(server: Pick<Server, "address">): number {
  const address = server.address()
  if (address === null || typeof address === "string")
    throw new Error("The server has no TCP port.")
  return address.port
}
