import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect, waitFor } from "storybook/test"
import { rows } from "../kit/answers"
import { CALL } from "../kit/calls"
import { JourneyStory } from "../kit/JourneyStory"
import { localJourney, type LocalWords } from "../kit/localJourney"
import type { Looks } from "../kit/looks"
import { panelIn, showsState } from "../kit/panelOn"

// Every language that the panel is written in, over a desktop that speaks it too. English is everywhere else.
const meta = {
  title: "Languages",
  component: JourneyStory,
  argTypes: { answers: { control: false } },
  play: showsState("ready"),
} satisfies Meta<typeof JourneyStory>

export default meta
type Story = StoryObj<typeof meta>

const speaking = (locale: Looks["locale"], words: LocalWords): Story => ({
  args: {
    answers: [rows(localJourney(words))],
    call: { ...CALL, campaignName: words.campaign },
  },
  parameters: { looks: { locale, width: "400" } },
})

export const Spanish: Story = speaking("es-MX", {
  campaign: "Renovación de tarjeta",
  agent: "maria.lopez",
  reached: "Venta cerrada",
  comment: "Prefiere que la llamen por la tarde, después de las 18:00.",
})

export const French: Story = speaking("fr-FR", {
  campaign: "Renouvellement carte",
  agent: "c.lefevre",
  reached: "Vente conclue",
  comment: "Souhaite être rappelé en fin de journée, après 18 h.",
})

export const German: Story = speaking("de-DE", {
  campaign: "Kartenverlängerung",
  agent: "j.schroeder",
  reached: "Abschluss",
  comment: "Bittet um Anruf am späten Nachmittag, nach 18 Uhr.",
})

export const Portuguese: Story = speaking("pt-BR", {
  campaign: "Renovação do cartão",
  agent: "ana.souza",
  reached: "Venda fechada",
  comment: "Prefere que liguem no fim da tarde, depois das 18h.",
})

export const Hindi: Story = speaking("hi-IN", {
  campaign: "कार्ड नवीनीकरण",
  agent: "r.sharma",
  reached: "बिक्री पूरी",
  comment: "शाम 6 बजे के बाद फ़ोन करने को कहा है।",
})

/** Mirrored, with the desktop's Latin words and numbers each in its own direction. */
export const Arabic: Story = {
  ...speaking("ar-EG", {
    campaign: "تجديد البطاقة",
    agent: "m.hassan",
    reached: "تم البيع",
    comment: "يفضّل الاتصال بعد الساعة 18:00 على الرقم +20 2 1234 5678.",
  }),
  play: async ({ canvasElement }) => {
    const panel = await panelIn(canvasElement, "ready")
    await waitFor(() => expect(panel).toHaveAttribute("dir", "rtl"))
    await expect(panel).toHaveAccessibleName("رحلة العميل")
  },
}

export const Filipino: Story = speaking("fil-PH", {
  campaign: "Card renewal",
  agent: "j.delacruz",
  reached: "Sale",
  comment: "Tawagan daw sa hapon, pagkatapos ng 6 PM.",
})

export const Japanese: Story = speaking("ja-JP", {
  campaign: "カード更新のご案内",
  agent: "佐藤 花子",
  reached: "成約",
  comment: "18時以降の連絡をご希望です。",
})
