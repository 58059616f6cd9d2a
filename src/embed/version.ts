/** This package's version, as in `package.json`; `scripts/version.mjs` writes it when a release is made. */
export const VERSION: string = "0.1.0"
