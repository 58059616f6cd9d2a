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
  // Stories name their controls themselves; reading every component for them would make a build five times as long.
  typescript: { reactDocgen: false },
  // Nobody waits for the story browser's chunks. Storybook leaves `build` of the config file out.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, chunkSizeWarningLimit: 4000 } }),
}

export default config
