import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"
import { aliases } from "../scripts/vite/aliases.ts"

// The stories' own: the project's config makes pages on two origins, which the story browser has no use for.
export default defineConfig({
  plugins: [react()],
  resolve: { alias: aliases },
  logLevel: "warn",
})
