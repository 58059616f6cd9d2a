import { spawn, type ChildProcess } from "node:child_process"
import { accessSync, constants } from "node:fs"
import { mkdir, writeFile } from "node:fs/promises"
import { delimiter, join } from "node:path"
import { listenOn, portOf } from "../../../scripts/vite/loopback"

/** What a web server is to serve: `folder` at `/` and again below `/beneath/`, with the written headers. */
export interface ServedSite {
  readonly folder: string
  /** Where `headers.mjs` wrote to; the server's own files go below it. */
  readonly deployFolder: string
}

/** A web server that runs for one test. */
export interface RunningServer {
  readonly port: number
  stop(): Promise<void>
}

/** A web server that the headers are written for. */
export interface WebServer {
  readonly name: "nginx" | "caddy"
  /** Writes its configuration into `home`; gives the arguments to start it with in the foreground. */
  configure(site: ServedSite, home: string, port: number): Promise<readonly string[]>
}

const nginx: WebServer = {
  name: "nginx",
  async configure({ folder, deployFolder }, home, port) {
    const headers = `include ${deployFolder}/customer-journey.nginx.conf;`
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    const text = `daemon off;
${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 1;
pid ${home}/nginx.pid;
error_log stderr warn;
events { worker_connections 64; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join("\n  ")}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    ${headers}
    location /beneath/ {
      alias ${folder}/;
      ${headers}
    }
  }
}
`
    await writeFile(join(home, "nginx.conf"), text)
    return ["-p", home, "-e", "stderr", "-c", join(home, "nginx.conf")]
  },
}

const caddy: WebServer = {
  name: "caddy",
  async configure({ folder, deployFolder }, home, port) {
    const text = `{
	admin off
	auto_https off
	storage file_system ${home}
}
import ${deployFolder}/customer-journey.caddy
http://:${port} {
	bind 127.0.0.1
	handle_path /beneath/* {
		root * ${folder}
		import customer_journey
		file_server
	}
	handle {
		root * ${folder}
		import customer_journey
		file_server
	}
}
`
    await writeFile(join(home, "Caddyfile"), text)
    return ["run", "--config", join(home, "Caddyfile"), "--adapter", "caddyfile"]
  },
}

/** The servers that headers are written for. */
export const WEB_SERVERS: readonly WebServer[] = [nginx, caddy]

/** Where a server's program is; null where it isn't installed. Debian keeps servers outside of most users' PATH. */
export function programOf({ name }: WebServer): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"]
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Starts a server on a free port of this machine and waits until it answers. */
export async function startWebServer(server: WebServer, site: ServedSite): Promise<RunningServer> {
  const program = programOf(server)
  if (program === null) throw new Error(`${server.name} is not installed.`)
  const home = join(site.deployFolder, server.name)
  await mkdir(home, { recursive: true })
  const port = await freePort()
  const words = await server.configure(site, home, port)
  const said: string[] = []
  const child = spawn(program, words, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
  })
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data: Buffer) => said.push(data.toString()))
  try {
    await answers(port, child)
  } catch (error) {
    await stop(child)
    throw new Error(`${server.name} did not start:\n${said.join("")}`, { cause: error })
  }
  return { port, stop: () => stop(child) }
}

async function freePort(): Promise<number> {
  const server = await listenOn("127.0.0.1", 0, () => {})
  if (server === null) throw new Error("No loopback address.")
  const port = portOf(server)
  await new Promise((closed) => server.close(closed))
  return port
}

const TRIES = 100
const BETWEEN_MS = 50

// A server says in no common way that it is ready: ask until it answers, or has given up.
async function answers(port: number, child: ChildProcess): Promise<void> {
  for (let tried = 0; tried < TRIES; tried++) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}.`)
    const response = await fetch(`http://127.0.0.1:${port}/config.json`).catch(() => null)
    if (response?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS))
  }
  throw new Error("It did not answer.")
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once("exit", () => resolve())
    child.kill("SIGTERM")
  })
}
