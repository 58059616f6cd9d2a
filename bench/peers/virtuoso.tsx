import { Virtuoso } from "react-virtuoso"
import { plainContender } from "../pages/plainRows"
import { render } from "../pages/reactRoot"
import { Row } from "../pages/Row"
import { start } from "../pages/start"

start(
  plainContender({
    name: "React, react-virtuoso",
    isWhole: false,
    scroller: () =>
      document.querySelector<HTMLElement>("[data-virtuoso-scroller]") ?? document.body,
    show: (box, rows) =>
      render(
        box,
        <Virtuoso
          style={{ height: 600 }}
          data={rows}
          computeItemKey={(_index, row) => row.ordinal}
          itemContent={(_index, row) => <Row row={row} />}
        />,
      ),
  }),
)
