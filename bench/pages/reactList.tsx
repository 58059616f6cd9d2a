import { plainContender } from "./plainRows"
import { render } from "./reactRoot"
import { Row } from "./Row"
import { start } from "./start"

start(
  plainContender({
    name: "React, plain list",
    isWhole: true,
    show: (box, rows) =>
      render(
        box,
        rows.map((row) => <Row key={row.ordinal} row={row} />),
      ),
  }),
)
