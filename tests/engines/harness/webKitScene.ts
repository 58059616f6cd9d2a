import type { StaticServer } from "../../../scripts/staticServer.mjs"
import { insertFrame, type PageFrame } from "../../e2e/harness/scene"
import type { EngineScene } from "./engineScene"
import type { WebDriverSession } from "./webDriver"

/** A frame of the scene: the names of the frames on the way to it. */
interface WebKitFrame extends PageFrame {
  readonly path: readonly string[]
}

/** A scene in a window that WebDriver drives. One command at a time: the session is in one frame. */
export function webKitScene(
  session: WebDriverSession,
  servers: readonly StaticServer[],
): EngineScene {
  const frames: WebKitFrame[] = []
  let names = 0

  const frameAt = (path: readonly string[]): WebKitFrame => {
    const frame: WebKitFrame = {
      path,
      async evaluate<Result>(
        run: (argument: never) => Result | Promise<Result>,
        argument?: unknown,
      ) {
        await session.enter(path)
        // What comes back is what the function gave, as JSON.
        return (await session.run(String(run), argument)) as Result
      },
    }
    frames.push(frame)
    return frame
  }
  // Every frame of this scene was made here.
  const own = (frame: PageFrame): WebKitFrame => frame as WebKitFrame

  return {
    async printed() {
      const lines: string[] = []
      for (const frame of frames) {
        // WebDriver tells nothing of the console: the page notes what its scripts print.
        lines.push(
          ...(await frame.evaluate(
            () => (window as Window & { printed?: string[] }).printed ?? [],
          )),
        )
      }
      return lines
    },
    origin: (host = "localhost", server = 0) => servers[server]?.origin(host) ?? "",
    async open(origin) {
      await session.enter([])
      await session.goTo(`${origin}/`)
      frames.length = 0
      return frameAt([])
    },
    async embed(parent, address, sandbox) {
      const name = `frame-${names++}`
      await parent.evaluate(insertFrame, [new URL(address).href, name, sandbox ?? null] as const)
      return frameAt([...own(parent).path, name])
    },
    async navigate(frame, origin) {
      const path = own(frame).path
      await frameAt(path.slice(0, -1)).evaluate(
        async ([name, source]: readonly [string, string]) => {
          const element = document.querySelector(`iframe[name="${name}"]`)
          if (!(element instanceof HTMLIFrameElement)) throw new Error("no such frame")
          const loaded = new Promise((resolve) => element.addEventListener("load", resolve))
          element.src = source
          await loaded
        },
        [path.at(-1) ?? "", `${origin}/`] as const,
      )
      return frame
    },
    async click(frame, selector) {
      await session.enter(own(frame).path)
      await session.click(selector)
    },
  }
}
