import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"
import { aliases } from "./scripts/vite/aliases.ts"
import { twoOrigins } from "./scripts/vite/twoOrigins.ts"

// The dev server: the desktop on http://localhost:5173/, the panel on a second origin. The builds are set in
// scripts/build.mjs, which takes this file and adds what each output needs.
export default defineConfig({
  appType: "mpa",
  plugins: [react(), twoOrigins()],
  resolve: { alias: aliases },
  server: { host: "localhost", port: 5173, strictPort: true },
  optimizeDeps: { entries: ["index.html", "embed/index.html"] },
})
