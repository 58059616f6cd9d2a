import { Chrono } from "react-chrono"
import "react-chrono/dist/style.css"
import { plainContender } from "../pages/plainRows"
import { render } from "../pages/reactRoot"
import { Row } from "../pages/Row"
import { rowText } from "../pages/rowText"
import { start } from "../pages/start"

start(
  plainContender({
    name: "react-chrono",
    isWhole: true,
    show: (box, rows) =>
      render(
        box,
        <Chrono
          mode="vertical"
          items={rows.map((row) => ({ title: rowText(row).day, cardTitle: row.outcome ?? "" }))}
        >
          {rows.map((row) => (
            <Row key={row.ordinal} row={row} />
          ))}
        </Chrono>,
      ),
  }),
)
