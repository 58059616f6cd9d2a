import type { Page } from "@playwright/test"

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>

/** How a reader's system may want pages to look. */
interface Look {
  readonly name: string
  readonly media: Media
}

const look = (name: string, media: Media): Look => ({
  name,
  media: { colorScheme: "light", forcedColors: "none", contrast: "no-preference", ...media },
})

/** The looks that every story is scanned in. */
export const LOOKS = [
  look("light", {}),
  look("dark", { colorScheme: "dark" }),
  look("high contrast", { contrast: "more" }),
  look("forced colours", { forcedColors: "active" }),
] as const

/** Gives the page a look. */
export async function setLook(page: Page, { media }: Look): Promise<void> {
  await page.emulateMedia(media)
  if (media.forcedColors !== "active") return
  // Chromium leaves inherited text as it was when forced colours come while the page stands: have all of it styled anew.
  await page.evaluate(() => {
    const { style } = document.documentElement
    style.display = "none"
    document.documentElement.getBoundingClientRect()
    style.removeProperty("display")
  })
}
