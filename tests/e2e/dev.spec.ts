import { expect, test } from "./harness/watchedTest"
import { createServer } from "vite"
import { listenOn, portOf } from "../../scripts/vite/loopback"
import { panelIn } from "./harness/panel"

async function freePort(): Promise<number> {
  const server = await listenOn("127.0.0.1", 0, () => {})
  if (server === null) throw new Error("No loopback address.")
  const port = portOf(server)
  await new Promise((closed) => server.close(closed))
  return port
}

// What `npm run dev` serves, on a port of its own so that a running one is no trouble.
test("the dev server: desktop and panel on two origins, one click away from a timeline", async ({
  page,
}) => {
  test.setTimeout(180_000)
  const complaints: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text())
  })
  page.on("pageerror", (error) => complaints.push(error.message))
  const port = await freePort()
  const vite = await createServer({
    configFile: "vite.config.ts",
    cacheDir: ".cache/dev-test",
    logLevel: "error",
    server: { port },
  })
  try {
    await vite.listen()
    for (const host of ["127.0.0.1", "localhost"]) {
      await page.goto(`http://${host}:${port}/`)
      const panel = panelIn(page.frameLocator("iframe"))
      await expect(panel.region).toHaveAttribute("data-state", "idle", { timeout: 30_000 })
      const frame = page.frames().find((each) => each !== page.mainFrame())
      expect(new URL(frame?.url() ?? "").origin).not.toBe(new URL(page.url()).origin)

      await page.getByRole("button", { name: "Start a call" }).click()
      await expect(panel.region).toHaveAttribute("data-state", "ready")
      await expect(panel.rows.first()).toBeVisible()
    }
    expect(complaints).toEqual([])
  } finally {
    await vite.close()
  }
})
