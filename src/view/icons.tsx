import {
  ArrowDownLeft,
  ArrowUpRight,
  CircleQuestionMark,
  type LucideIcon,
  Mail,
  MessageSquareText,
  Phone,
  Waypoints,
} from "lucide-react"
import type { ChannelKind } from "../model/channel"
import type { Direction } from "../model/direction"

// Icons repeat what a text beside them says, and so are hidden from screen readers (lucide does that by itself).
const SIZE = 14

const CHANNELS: Readonly<Record<ChannelKind, LucideIcon>> = {
  voice: Phone,
  sms: MessageSquareText,
  email: Mail,
  other: Waypoints,
}

const DIRECTIONS: Readonly<Record<Direction, LucideIcon>> = {
  inbound: ArrowDownLeft,
  outbound: ArrowUpRight,
  unknown: CircleQuestionMark,
}

/** The kind of a channel. */
export function ChannelIcon({ kind }: { readonly kind: ChannelKind }) {
  const Icon = CHANNELS[kind]
  return <Icon className="cj-icon" size={SIZE} />
}

/** The direction of an attempt: in to us, out to the customer, or nothing known. */
export function DirectionIcon({ direction }: { readonly direction: Direction }) {
  const Icon = DIRECTIONS[direction]
  return <Icon className={`cj-icon cj-icon-${direction}`} size={SIZE} />
}
