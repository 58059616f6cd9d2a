import Timeline from "@mui/lab/Timeline"
import TimelineConnector from "@mui/lab/TimelineConnector"
import TimelineContent from "@mui/lab/TimelineContent"
import TimelineDot from "@mui/lab/TimelineDot"
import TimelineItem from "@mui/lab/TimelineItem"
import TimelineSeparator from "@mui/lab/TimelineSeparator"
import { plainContender } from "../pages/plainRows"
import { render } from "../pages/reactRoot"
import { Row } from "../pages/Row"
import { start } from "../pages/start"

start(
  plainContender({
    name: "MUI Timeline",
    isWhole: true,
    show: (box, rows) =>
      render(
        box,
        <Timeline>
          {rows.map((row) => (
            <TimelineItem key={row.ordinal}>
              <TimelineSeparator>
                <TimelineDot color={row.outcomeKind === "success" ? "success" : "grey"} />
                <TimelineConnector />
              </TimelineSeparator>
              <TimelineContent>
                <Row row={row} />
              </TimelineContent>
            </TimelineItem>
          ))}
        </Timeline>,
      ),
  }),
)
