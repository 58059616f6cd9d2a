// @ts-expect-error The package has no types.
import { VerticalTimeline, VerticalTimelineElement } from "react-vertical-timeline-component"
import "react-vertical-timeline-component/style.min.css"
import { plainContender } from "../pages/plainRows"
import { render } from "../pages/reactRoot"
import { Row } from "../pages/Row"
import { rowText } from "../pages/rowText"
import { start } from "../pages/start"

start(
  plainContender({
    name: "react-vertical-timeline-component",
    isWhole: true,
    show: (box, rows) =>
      render(
        box,
        <VerticalTimeline layout="1-column-left">
          {rows.map((row) => (
            <VerticalTimelineElement key={row.ordinal} date={rowText(row).day}>
              <Row row={row} />
            </VerticalTimelineElement>
          ))}
        </VerticalTimeline>,
      ),
  }),
)
