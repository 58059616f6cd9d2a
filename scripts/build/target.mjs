/** The oldest browsers whose syntax the output is written for. */
export const TARGET = ["chrome111", "firefox115", "safari16.4"]
