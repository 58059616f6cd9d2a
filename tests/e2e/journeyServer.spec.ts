import { type ChildProcess, spawn } from "node:child_process"
import { expect, test } from "./harness/watchedTest"
import { panelIn } from "./harness/panel"

// The example as a stranger starts it (`npm run demo`): server, embedded database, desktop's page, built panel.
const DEMO = "examples/journey-server/scripts/demo.mjs"
// Two thousand of them are the first customer's.
const DEMO_ROWS = "4000"
// It starts PostgreSQL in WebAssembly and fills it before it is ready.
const START_MS = 120_000

test.describe.configure({ mode: "serial" })
// Its panel has an origin of its own.
test.use({ panelPath: "/index.html" })

let demo: ChildProcess
let url = ""
let token = ""

test.beforeAll(async () => {
  test.setTimeout(START_MS)
  demo = spawn(process.execPath, [DEMO], {
    env: {
      ...process.env,
      PORT: "0",
      DESKTOP_PORT: "0",
      PANEL_PORT: "0",
      DEMO_ROWS,
      TZ: "America/New_York",
    },
    stdio: ["ignore", "ignore", "pipe"],
  })
  let words = ""
  await new Promise<void>((resolve, reject) => {
    demo.stderr?.on("data", (chunk: Buffer) => {
      words += chunk.toString()
      if (/token.*: \S+\n/.test(words)) resolve()
    })
    demo.once("exit", () => reject(new Error(words)))
  })
  url = /Desktop: (\S+)/.exec(words)?.[1] ?? ""
  token = /token.*: (\S+)/.exec(words)?.[1] ?? ""
})

test.afterAll(async () => {
  const ended = new Promise((resolve) => demo.once("exit", resolve))
  demo.kill("SIGTERM")
  expect(await ended).toBe(0)
})

test("a desktop without LCM shows a customer's journey from its own database", async ({ page }) => {
  const problems: string[] = []
  const urls: string[] = []
  page.on("console", (message) => problems.push(message.text()))
  page.on("pageerror", (error) => problems.push(error.message))
  page.on("request", (request) => urls.push(request.url()))
  await page.goto(url)
  await page.getByLabel("Token of this desktop").fill(token)
  await page.getByRole("button", { name: "Sign in" }).click()

  const panel = panelIn(page.frameLocator("#journey"))
  await page.getByRole("combobox", { name: "Customer" }).selectOption({ index: 2 })
  await page.getByRole("button", { name: "Start call" }).click()
  await expect(panel.status).toHaveText(/^\d+ of \d+ interactions/)
  await expect(panel.rows.first()).toBeVisible()

  await page.getByRole("combobox", { name: "Customer" }).selectOption({ index: 0 })
  await page.getByRole("button", { name: "Start call" }).click()
  await expect(panel.status).toHaveText(/^[\d,]{3,} of [\d,]{3,} interactions/)

  await page.getByRole("combobox", { name: "Customer" }).selectOption({ index: 3 })
  await page.getByRole("button", { name: "Start call" }).click()
  await expect(panel.region).toHaveAttribute("data-state", "empty")

  await page.getByRole("button", { name: "End call" }).click()
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  expect(problems).toEqual([])
  expect(urls.filter((each) => each.endsWith("/journey"))).toHaveLength(3)
  expect(urls.filter((each) => each.includes(token) || /5550119|6591462346/.test(each))).toEqual([])
})

test("without a valid token the agent reads why there is no journey", async ({ page }) => {
  await page.goto(url)
  await page.getByLabel("Token of this desktop").fill("not-the-token")
  await page.getByRole("button", { name: "Sign in" }).click()
  await page.getByRole("button", { name: "Start call" }).click()
  const panel = panelIn(page.frameLocator("#journey"))
  await expect(panel.region).toContainText("This desktop is not signed in to the journey server.")
})
