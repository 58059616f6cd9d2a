import type { IconNode } from "lucide"
import type { ReactElement } from "react"
import { iconPath } from "./iconPath"

interface IconProps {
  readonly of: IconNode
  readonly className?: string
  /** Width and height, in pixels. */
  readonly size: number
  readonly label?: string
}

/**
 * A drawing of Lucide's, as one path. Its React package makes five components and a fresh drawing of each icon that is
 * shown; of the fifteen rows of a first paint that would be the better part. How it is drawn
 * is said once, in panel.css. Hidden from screen readers unless named.
 */
export const Icon = (props: IconProps): ReactElement => iconOf(props)

/** The same without a component of its own, for rows, which have many. */
export function iconOf({ of, className, size, label }: IconProps): ReactElement {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden={label === undefined ? true : undefined}
      aria-label={label}
      role={label === undefined ? undefined : "img"}
    >
      <path d={iconPath(of)} />
    </svg>
  )
}
