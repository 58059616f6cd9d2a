import { test as base } from "../../visual/test"

/** Tests on the stories that were built last. */
export const test = base

export { expect } from "@playwright/test"
