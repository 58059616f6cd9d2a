import { execFile, execFileSync, spawn } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { chown, mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"

const run = promisify(execFile)
const DEBIAN = "/usr/lib/postgresql"
const ATTEMPTS = 300
const BETWEEN_ATTEMPTS_MS = 100

/**
 * The folder of PostgreSQL's programs, where Debian's packages put them or on the PATH; null when it isn't installed.
 * @returns {string | null}
 */
export function findPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : []
  const folders = [
    ...versions.toSorted((a, b) => Number(b) - Number(a)).map((each) => join(DEBIAN, each, "bin")),
    ...(process.env["PATH"] ?? "").split(":").filter((each) => each !== ""),
  ]
  return (
    folders.find(
      (each) => existsSync(join(each, "initdb")) && existsSync(join(each, "postgres")),
    ) ?? null
  )
}

/**
 * Starts a PostgreSQL server with nothing in it, on a free port of this machine, in a folder that goes when it stops. It
 * trusts whoever reaches its port and doesn't wait for the disk: for tests and measurements only. PostgreSQL refuses to
 * run as root; there it runs as the user `postgres`.
 *
 * @param {string} programs from `findPostgres`
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startTemporaryPostgres(programs) {
  const owner = process.getuid?.() === 0 ? userPostgres() : undefined
  const folder = await mkdtemp(join(tmpdir(), "journey-postgres-"))
  if (owner !== undefined) await chown(folder, owner.uid, owner.gid)
  const data = join(folder, "data")
  await run(
    join(programs, "initdb"),
    ["-D", data, "-U", "journey", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    { ...owner, cwd: folder },
  )
  const port = await freePort()
  const set = { listen_addresses: "127.0.0.1", unix_socket_directories: folder, fsync: "off" }
  const server = spawn(
    join(programs, "postgres"),
    [
      "-D",
      data,
      "-p",
      String(port),
      ...Object.entries(set).flatMap(([key, value]) => ["-c", `${key}=${value}`]),
    ],
    { ...owner, cwd: folder, stdio: "ignore" },
  )
  const ended = new Promise((resolve) => server.once("exit", resolve))
  const stop = async () => {
    // PostgreSQL's "fast" way: sessions are ended, then all is put away.
    server.kill("SIGINT")
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await ready(programs, port, () => server.exitCode !== null)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `postgres://journey@127.0.0.1:${port}/postgres`, stop }
}

/**
 * @param {string} programs
 * @param {number} port
 * @param {() => boolean} hasEnded
 */
async function ready(programs, port, hasEnded) {
  for (let attempt = 0; attempt < ATTEMPTS && !hasEnded(); attempt++) {
    try {
      await run(join(programs, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port), "-q"])
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_ATTEMPTS_MS))
    }
  }
  throw new Error("PostgreSQL did not start.")
}

function userPostgres() {
  const id = (/** @type {string} */ option) =>
    Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }))
  return { uid: id("-u"), gid: id("-g") }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      const port = typeof address === "object" && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
