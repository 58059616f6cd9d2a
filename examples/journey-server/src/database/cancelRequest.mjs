import { connect } from "node:net"

const LENGTH = 16
const CANCEL_REQUEST_CODE = 80877102
const PATIENCE_MS = 2_000

/**
 * Which statement is to be stopped: the server's address, and the key that it gave the connection at its start.
 * @typedef {object} CancelKey
 * @property {string} host a name, an address, or the folder of a socket
 * @property {number} port
 * @property {number} processId
 * @property {number} secretKey
 */

/**
 * Asks the server to stop what a connection is doing, by the protocol's own CancelRequest: it works on PostgreSQL and on
 * the distributed engines alike, where `pg_cancel_backend` doesn't. Resolves when the server has taken note, or hasn't:
 * whether it stops can't be known, and the limit on a statement's time holds in any case.
 *
 * @param {CancelKey} key
 * @returns {Promise<void>}
 */
export function sendCancelRequest({ host, port, processId, secretKey }) {
  const packet = Buffer.alloc(LENGTH)
  packet.writeInt32BE(LENGTH, 0)
  packet.writeInt32BE(CANCEL_REQUEST_CODE, 4)
  packet.writeInt32BE(processId, 8)
  packet.writeInt32BE(secretKey, 12)
  return new Promise((resolve) => {
    const socket = host.startsWith("/")
      ? connect({ path: `${host}/.s.PGSQL.${port}` })
      : connect({ host, port })
    socket.setTimeout(PATIENCE_MS, () => socket.destroy())
    socket.once("connect", () => socket.write(packet))
    socket.once("error", () => socket.destroy())
    socket.once("close", () => resolve())
    socket.resume()
  })
}
