import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:net"
import type { WebKitPrograms } from "../../../scripts/engines.mjs"
import { openSession, type WebDriverSession } from "./webDriver"

/** WebKitGTK's small browser in a display of its own. */
export interface WebKit {
  readonly session: WebDriverSession
  /** Ends the browser, its driver and its display. */
  readonly end: () => Promise<void>
}

/** Starts it. Rejects when the driver isn't up within half a minute. */
export async function startWebKit({ driver, browser, display }: WebKitPrograms): Promise<WebKit> {
  const processes: ChildProcess[] = []
  const end = async (): Promise<void> => {
    for (const each of processes.toReversed()) await endProcess(each)
  }
  try {
    const screen = spawn(
      display,
      ["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
      { stdio: ["ignore", "pipe", "ignore"] },
    )
    processes.push(screen)
    const [number] = await once(screen.stdout, "data")

    const port = await freePort()
    processes.push(
      spawn(driver, [`--port=${port}`, "--host=127.0.0.1"], {
        stdio: "ignore",
        env: {
          ...process.env,
          DISPLAY: `:${String(number).trim()}`,
          // There is no graphics card in CI.
          LIBGL_ALWAYS_SOFTWARE: "1",
        },
      }),
    )
    const address = `http://127.0.0.1:${port}`
    await answers(address)
    const session = await openSession(address, {
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] },
    })
    return {
      session,
      async end() {
        await session.end()
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, "exit")
  child.kill()
  await gone
}

async function answers(address: string): Promise<void> {
  const patience = AbortSignal.timeout(30_000)
  for (;;) {
    try {
      await fetch(`${address}/status`, { signal: patience })
      return
    } catch (error) {
      if (patience.aborted) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() =>
        resolve(typeof address === "object" && address !== null ? address.port : 0),
      )
    })
  })
}
