import { test as base } from "@playwright/test"
import { guardScript, guardServers } from "./guardServers"
import { playwrightScene } from "./playwrightScene"
import type { GuardScene } from "./scene"

export const test = base.extend<{ scene: GuardScene }, { script: string }>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from the pattern that it needs no other fixture
  script: [async ({}, provide) => provide(await guardScript()), { scope: "worker" }],

  scene: async ({ page, script }, provide) => {
    const servers = await guardServers(script)
    await provide(playwrightScene(page, servers))
    await Promise.all(servers.map((server) => server.close()))
  },
})

export { expect } from "@playwright/test"
