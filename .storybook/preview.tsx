import "@fontsource-variable/inter/index.css"
import type { Preview } from "@storybook/react-vite"
import { configure } from "storybook/test"
import { NOW } from "../stories/kit/moment"
import { Stage } from "../stories/kit/Stage"
import { DENSITIES, LOCALES, looksOf, THEMES, WIDTHS } from "../stories/kit/looks"
import "./preview.css"

const toolbar = (title: string, icon: string, items: readonly string[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
})

const preview: Preview = {
  // Storybook wraps what a play function does in React's `act`. A desktop's answers come when they will, and React would
  // warn of each that comes just then.
  beforeAll: () => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false })
    configure({
      asyncWrapper: (act) => act(),
      eventWrapper: (act) => act(),
      unstable_advanceTimersWrapper: (act) => act(),
    })
  },
  beforeEach: ({ parameters }) => {
    // Time stands still, so that a story shows the same today and next year. `clock: "running"` lets it go on.
    if (parameters["clock"] === "running") return undefined
    const now = Date.now
    Date.now = () => NOW
    return () => {
      Date.now = now
    }
  },
  decorators: [
    (Story, { globals, parameters, args }) => (
      <Stage looks={looksOf(globals, parameters, args)}>
        <Story />
      </Stage>
    ),
  ],
  globalTypes: {
    theme: toolbar("Theme", "contrast", THEMES),
    density: toolbar("Density", "component", DENSITIES),
    width: toolbar("Width", "grow", WIDTHS),
    locale: toolbar("Language", "globe", LOCALES),
  },
  initialGlobals: { theme: "auto", density: "comfortable", width: "fill", locale: "en-US" },
  parameters: {
    layout: "fullscreen",
    // A story that breaks a rule of accessibility fails its test.
    a11y: { test: "error" },
    backgrounds: { disable: true },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          "Simulated desktop",
          "Panel",
          ["Journeys", "States", "Failures"],
          "Languages",
          "Themes",
          "Parts",
        ],
      },
    },
  },
}

export default preview
