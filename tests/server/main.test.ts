import { spawn } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, describe, expect, test } from "vitest"
import { sha256 } from "../../examples/journey-server/src/desktops.mjs"
import { ENGINES, POSTGRES_URL } from "./engines"
import { QUESTION } from "./serverRig"

const MAIN = fileURLToPath(new URL("../../examples/journey-server/src/main.mjs", import.meta.url))
const folders: string[] = []

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

/** Runs `npm start`'s program. `said` resolves with all it has said as soon as that matches. */
function run(environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env["PATH"] ?? "", PORT: "0", ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  })
  let words = ""
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve))
  const said = (wanted: RegExp) =>
    new Promise<string>((resolve, reject) => {
      child.stderr.on("data", (chunk: Buffer) => {
        words += chunk.toString()
        if (wanted.test(words)) resolve(words)
      })
      void exit.then(() => reject(new Error(words)))
    })
  return { child, exit, said }
}

async function desktopsFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "journey-desktops-"))
  folders.push(folder)
  const path = join(folder, "desktops.json")
  const desktop = {
    name: "desk-1",
    origin: "https://desktop.example.com",
    tokenSha256: sha256("token").toString("hex"),
  }
  await writeFile(path, JSON.stringify({ desktops: [desktop] }))
  return path
}

test("a wrong setting ends it at once, with the setting's name", async () => {
  const { exit, said } = run({ MAX_ROWS: "many" })
  expect(await said(/\n/)).toBe("MAX_ROWS: a whole number from 1 to 50000.\n")
  expect(await exit).toBe(1)
})

// Where PostgreSQL isn't installed there is nothing to test; globalSetup.ts has said so.
describe.each(POSTGRES_URL === null ? [] : [POSTGRES_URL])("with PostgreSQL", (url) => {
  test("it answers, and ends in peace when it is told to", async () => {
    await ENGINES.find(({ name }) => name === "PostgreSQL")?.filled()
    const { child, exit, said } = run({ DATABASE_URL: url, DESKTOPS_FILE: await desktopsFile() })
    const [, server = ""] = /POST (http\S+)\/journey/.exec(await said(/\/journey/)) ?? []
    const answer = await fetch(`${server}/journey`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: "Bearer token" },
      body: JSON.stringify({ ...QUESTION, months: 120 }),
    })
    expect(await answer.json()).toMatchObject({
      truncated: false,
      rows: expect.objectContaining({ length: 2_000 }),
    })
    child.kill("SIGTERM")
    expect(await exit).toBe(0)
  })

  test("it doesn't start on a database that lacks a migration", async () => {
    const { exit, said } = run({
      DATABASE_URL: url.replace(/postgres$/, "template1"),
      DESKTOPS_FILE: await desktopsFile(),
    })
    expect(await said(/\n/)).toContain("run `npm run migrate`")
    expect(await exit).toBe(1)
  })
})
