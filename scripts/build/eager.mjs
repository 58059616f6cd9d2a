/**
 * The first line of a module that is to be compiled whole while it is loaded. Of the panel's code most runs when it is
 * first shown: Chromium, from 136 on, then compiles it beside the loading, and not function by function in the midst of a
 * first paint. Other browsers take it for a comment. For `postBanner`: a minifier takes comments away.
 */
export const COMPILED_ON_LOAD = "//# allFunctionsCalledOnLoad"
