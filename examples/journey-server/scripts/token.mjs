// npm run token -- <name> <origin>: a new token for a desktop, and its entry for DESKTOPS_FILE. The token is shown this once.
import { newToken, readDesktops, sha256 } from "../src/desktops.mjs"

const [name, origin] = process.argv.slice(2)
const token = newToken()
const entry = { name, origin, tokenSha256: sha256(token).toString("hex") }
try {
  readDesktops(JSON.stringify({ desktops: [entry] }))
  process.stdout.write(
    `Token, for the desktop: ${token}\nEntry, for the server: ${JSON.stringify(entry)}\n`,
  )
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.stderr.write("Usage: npm run token -- desk-1 https://desktop.example.com\n")
  process.exitCode = 1
}
