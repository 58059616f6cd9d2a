import { hydrateRoot } from "react-dom/client"
import { app } from "./app.js"

hydrateRoot(document.querySelector("#app"), app(), {
  onRecoverableError: (error) => console.error("hydration:", error.message),
})
