import {
  ArrowDownLeft,
  ArrowUpRight,
  CircleQuestionMark,
  type IconNode,
  Mail,
  MessageSquareText,
  Phone,
  Waypoints,
} from "lucide"
import type { ReactElement } from "react"
import { iconOf } from "./icon/Icon"
import type { ChannelKind } from "../model/channel"
import type { Direction } from "../model/direction"

// Icons repeat what a text beside them says, and so are hidden from screen readers.
const SIZE = 14

const CHANNELS: Readonly<Record<ChannelKind, IconNode>> = {
  voice: Phone,
  sms: MessageSquareText,
  email: Mail,
  other: Waypoints,
}

const DIRECTIONS: Readonly<Record<Direction, IconNode>> = {
  inbound: ArrowDownLeft,
  outbound: ArrowUpRight,
  unknown: CircleQuestionMark,
}

/** The kind of a channel. No component, as all here: rows have many of them. */
export const channelIcon = (kind: ChannelKind): ReactElement =>
  iconOf({ of: CHANNELS[kind], className: "cj-icon", size: SIZE })

/** The direction of an attempt: in to us, out to the customer, or nothing known. */
export const directionIcon = (direction: Direction): ReactElement =>
  iconOf({ of: DIRECTIONS[direction], className: `cj-icon cj-icon-${direction}`, size: SIZE })
