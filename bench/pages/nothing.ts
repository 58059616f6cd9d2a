import { plainContender } from "./plainRows"
import { start } from "./start"

// The clock by itself: the first row as one line of text, so that what the measuring costs is known.
start(
  plainContender({
    name: "The clock alone",
    isWhole: false,
    show(box, rows) {
      box.innerHTML = `<div data-row></div>`
      box.firstElementChild?.append(rows[0]?.contactValue ?? "")
    },
  }),
)
