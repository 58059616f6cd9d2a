import type { StorybookConfig } from "@storybook/react-vite"

// Nothing is reported to anybody and nothing is fetched: the story browser works offline.
const config: StorybookConfig = {
  framework: {
    name: "@storybook/react-vite",
    options: { builder: { viteConfigPath: ".storybook/vite.config.ts" } },
  },
  stories: ["../stories/**/*.stories.tsx"],
  addons: ["@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The other reader of props needs TypeScript's JavaScript API, which TypeScript 7 doesn't have.
  typescript: { reactDocgen: "react-docgen" },
}

export default config
