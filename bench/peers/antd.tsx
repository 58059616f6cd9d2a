import { Timeline } from "antd"
import { plainContender } from "../pages/plainRows"
import { render } from "../pages/reactRoot"
import { Row } from "../pages/Row"
import { start } from "../pages/start"

start(
  plainContender({
    name: "Ant Design Timeline",
    isWhole: true,
    show: (box, rows) =>
      render(
        box,
        <Timeline
          items={rows.map((row) => ({
            key: row.ordinal,
            color: row.outcomeKind === "success" ? "green" : "gray",
            content: <Row row={row} />,
          }))}
        />,
      ),
  }),
)
