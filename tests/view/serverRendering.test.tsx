// @vitest-environment node
import { renderToString } from "react-dom/server"
import { expect, test } from "vitest"
import { choice } from "../model/make"
import { JourneyPanel } from "../../src/view/JourneyPanel"
import { call, journeyOf, settings, settled, stillClock } from "./panelRig"

test("[fault 57] the panel renders on a server, where there is no window", () => {
  expect(typeof window).toBe("undefined")
  const html = renderToString(
    <JourneyPanel
      call={call()}
      state={settled(journeyOf([{}]))}
      choice={choice()}
      onChoice={() => {}}
      settings={settings()}
      clock={stillClock}
    />,
  )
  expect(html).toContain("1 of 1 interaction")
  expect(html).not.toContain("style=")
})
