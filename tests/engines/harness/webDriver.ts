/** A session with a browser that speaks W3C WebDriver, by plain requests: the few commands that the tests need. */
export interface WebDriverSession {
  goTo(url: string): Promise<void>
  /** Goes into a frame by the names on the way to it; none is the page itself. */
  enter(path: readonly string[]): Promise<void>
  /** Runs a function in the frame that was entered. */
  run(source: string, argument: unknown): Promise<unknown>
  /** Clicks what a selector finds in the frame that was entered, as a person would. */
  click(selector: string): Promise<void>
  end(): Promise<void>
}

/** The name under which WebDriver hands out an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf"

/** Opens a session at a driver with these capabilities. Rejects with the driver's own words when it refuses. */
export async function openSession(
  driver: string,
  capabilities: Readonly<Record<string, unknown>>,
): Promise<WebDriverSession> {
  const { sessionId } = (await ask(driver, "POST", "/session", {
    capabilities: { alwaysMatch: capabilities },
  })) as { readonly sessionId: string }
  const command = (path: string, body: object): Promise<unknown> =>
    ask(driver, "POST", `/session/${sessionId}${path}`, body)
  const find = (selector: string): Promise<unknown> =>
    command("/element", { using: "css selector", value: selector })

  return {
    async goTo(url) {
      await command("/url", { url })
    },
    async enter(path) {
      await command("/frame", { id: null })
      for (const name of path) {
        await command("/frame", { id: await find(`iframe[name="${name}"]`) })
      }
    },
    async run(source, argument) {
      const script = `const done = arguments[1];
        Promise.resolve().then(() => (${source})(arguments[0])).then(
          (value) => done({ value: value === undefined ? null : value }),
          (error) => done({ error: String(error) }),
        )`
      const result = (await command("/execute/async", { script, args: [argument ?? null] })) as {
        readonly value?: unknown
        readonly error?: string
      }
      if (result.error !== undefined) throw new Error(result.error)
      return result.value
    },
    async click(selector) {
      const element = (await find(selector)) as Readonly<Record<string, string>>
      await command(`/element/${element[ELEMENT]}/click`, {})
    },
    async end() {
      await ask(driver, "DELETE", `/session/${sessionId}`)
    },
  }
}

async function ask(driver: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(driver + path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const { value } = (await response.json()) as { readonly value: unknown }
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
  return value
}
