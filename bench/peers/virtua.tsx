import { VList } from "virtua"
import { plainContender } from "../pages/plainRows"
import { render } from "../pages/reactRoot"
import { Row } from "../pages/Row"
import { start } from "../pages/start"

start(
  plainContender({
    name: "React, virtua",
    isWhole: false,
    scroller: () => document.querySelector<HTMLElement>("#box > div") ?? document.body,
    show: (box, rows) =>
      render(
        box,
        <VList data={rows} style={{ height: 600 }}>
          {(row) => <Row key={row.ordinal} row={row} />}
        </VList>,
      ),
  }),
)
