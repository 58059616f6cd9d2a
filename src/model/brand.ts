declare const brandName: unique symbol

/** A primitive that says what it is: `Brand<string, "CallId">` can't be passed where an account number is wanted. */
export type Brand<Base, Name extends string> = Base & { readonly [brandName]: Name }
