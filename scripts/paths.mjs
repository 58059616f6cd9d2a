import { fileURLToPath } from "node:url"

/** The project's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL("../", import.meta.url))

/**
 * A path inside the project, made absolute.
 * @param {string} path
 */
export const inProject = (path) => fileURLToPath(new URL(path, new URL("../", import.meta.url)))
