/** One way in which an attempt that reached the customer can end, and what it does to the lead score. */
export interface Disposition {
  /** The outcome id: telephony ids below 100, the campaign's business outcomes from 100 up. */
  readonly id: number
  readonly name: string
  /** The least and the most that the lead score moves by. */
  readonly scoreChange: readonly [number, number]
  /** Wrap-up notes; `{amount}`, `{day}`, `{time}`, `{ref}` and `{product}` are filled in. */
  readonly notes: readonly [string, ...string[]]
}

/** A campaign of the simulated contact centre. */
export interface Campaign {
  readonly name: string
  /** The campaign's own number in an LCM key. */
  readonly number: number
  readonly product: string
  readonly reached: readonly [Disposition, ...Disposition[]]
}

const CALLBACK: Disposition = {
  id: 4,
  name: "Callback",
  scoreChange: [0, 3],
  notes: [
    "Driving, asked me to ring {day} after {time}. Diarised.",
    "Bad moment, picking up kids. CB {day} {time}, use mobile.",
    "Wants partner on the call, CB {day} {time}.",
    "In a meeting. Happy to talk, asked for {day} {time}.",
  ],
}

/** Every campaign, by the role it plays in a story. */
export const CAMPAIGNS = {
  cards: {
    name: "Spring Card Upgrade",
    number: 44,
    product: "Platinum card",
    reached: [
      {
        id: 101,
        name: "Interested",
        scoreChange: [4, 12],
        notes: [
          "Likes the cashback, worried about the annual fee. Sent fee table by email, will decide by {day}.",
          "DPA passed. Went through {product} benefits, wants lounge access details before she commits.",
          "Has a rival card at 1.9 %. Asked if we can match; raised with team lead, ref {ref}.",
          "Very positive. Travels a lot for work so FX fee waiver is the hook. Follow up {day}.",
        ],
      },
      {
        id: 102,
        name: "Application sent",
        scoreChange: [8, 16],
        notes: [
          "Agreed to {product}. Application link sent by SMS, walked him through step 1. Ref {ref}.",
          "Application started on the call, needs payslip upload. Reminder set for {day}.",
        ],
      },
      {
        id: 103,
        name: "Not interested",
        scoreChange: [-14, -5],
        notes: [
          "Happy with current card, no need for travel perks. Polite no.",
          "Doesn't want another credit product this year. Suggested we try again in autumn.",
        ],
      },
      CALLBACK,
    ],
  },
  arrears: {
    name: "Early Arrears",
    number: 61,
    product: "personal loan",
    reached: [
      {
        id: 110,
        name: "Promise to pay",
        scoreChange: [5, 11],
        notes: [
          "Missed DD because of new bank account. Will pay {amount} on {day}, ref {ref}.",
          "PTP {amount} by {day}, card on file. I&E not needed. Sounded relieved.",
          "Paid late due to shift change at work. Promised {amount} {day}; offered to move due date to the 28th.",
        ],
      },
      {
        id: 111,
        name: "Partial payment",
        scoreChange: [3, 8],
        notes: [
          "Took {amount} by debit card, ref {ref}. Balance agreed over two months.",
          "{amount} taken today. Rest when overtime is paid, says {day}.",
        ],
      },
      {
        id: 112,
        name: "Dispute",
        scoreChange: [-9, -3],
        notes: [
          "Says {amount} late fee was already waived in branch. Logged dispute {ref}, hold placed for 14 days.",
          "Disputes the balance, wants a full statement since January. Posted today.",
        ],
      },
      {
        id: 113,
        name: "Financial hardship",
        scoreChange: [-6, 0],
        notes: [
          "Lost job in March, vulnerable flag set. Passed to the support team, ref {ref}. No chasing calls until they reply.",
          "Long-term sick. Sent hardship form and debt advice details, very grateful for patience.",
        ],
      },
      CALLBACK,
    ],
  },
  renewal: {
    name: "Mortgage Renewal 2+5",
    number: 73,
    product: "five-year fix",
    reached: [
      {
        id: 120,
        name: "Renewal agreed",
        scoreChange: [10, 18],
        notes: [
          "Took the {product}. Offer pack {ref} goes out today, signature due in 10 days.",
          "Compared two and five years, chose {product}. Valuation not needed.",
        ],
      },
      {
        id: 121,
        name: "Considering",
        scoreChange: [2, 7],
        notes: [
          "Rate seems high to her, broker quoted 0.2 less. Sending illustration, CB {day}.",
          "Wants to overpay 10 % a year, asked for a worked example. Emailed {ref}.",
          "Still waiting for the house sale. Warm, keep in touch monthly.",
        ],
      },
      {
        id: 122,
        name: "Lost to competitor",
        scoreChange: [-22, -12],
        notes: [
          "Signed with another lender last week, rate was the reason. Close the lead.",
          "Broker moved him. Asked what would have kept him: a reply within two days.",
        ],
      },
      CALLBACK,
    ],
  },
  care: {
    name: "Customer Care",
    number: 12,
    product: "current account",
    reached: [
      {
        id: 130,
        name: "Query resolved",
        scoreChange: [0, 3],
        notes: [
          "Standing order had the wrong reference. Changed, confirmed by SMS.",
          "Card stuck in machine at the station branch, replacement ordered, 3 to 5 days.",
          "Address change done, ID&V passed. Asked about paper statements, switched off.",
          "App locked after phone change. Re-registered together, working now.",
        ],
      },
      {
        id: 131,
        name: "Complaint logged",
        scoreChange: [-8, -2],
        notes: [
          "Waited 25 min in the queue twice this week, rightly annoyed. Complaint {ref}, {amount} goodwill.",
          "Charged twice for one transfer. Refund {amount} raised, complaint {ref}; wants a written answer.",
        ],
      },
      {
        id: 132,
        name: "Escalated",
        scoreChange: [-3, 1],
        notes: [
          "Fraud alert on card ending 4471, passed to fraud desk with {ref}. Customer has card in hand.",
          "Bereavement, mother's account. Warm transfer to specialist team, ref {ref}.",
        ],
      },
      {
        id: 0,
        name: "Success",
        scoreChange: [0, 2],
        notes: [
          "Balance and last five transactions read out.",
          "Quick one: opening hours on Saturday.",
        ],
      },
    ],
  },
  welcome: {
    name: "Welcome Call",
    number: 85,
    product: "new account",
    reached: [
      {
        id: 140,
        name: "Onboarded",
        scoreChange: [5, 10],
        notes: [
          "Set up the app and fingerprint log-in together, first salary due {day}. Lovely chat.",
          "All documents in. Explained overdraft and alerts, no questions left.",
        ],
      },
      {
        id: 141,
        name: "Needs documents",
        scoreChange: [0, 2],
        notes: [
          "Proof of address still missing. Can use the council tax letter, will upload {day}.",
          "Passport scan is cut off at the bottom. Sent link {ref} again.",
        ],
      },
      CALLBACK,
    ],
  },
} as const satisfies Record<string, Campaign>

/** A campaign's role in a story. */
export type CampaignRole = keyof typeof CAMPAIGNS
