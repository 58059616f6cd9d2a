/**
 * The languages that the main states are scanned in, beside English.
 * @type {readonly string[]}
 */
export const LANGUAGES = []

/**
 * The stories of the main states.
 * @type {readonly string[]}
 */
export const MAIN_STORIES = []
