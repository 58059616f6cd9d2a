import type { ReactNode } from "react"
import type { Message } from "../words/words"

/** A message where rows would be: what is the case, and the way on. */
export function Screen({
  icon,
  message,
  children,
}: {
  readonly icon: ReactNode
  readonly message: Message
  readonly children?: ReactNode
}) {
  return (
    <div className="cj-screen">
      {icon}
      <p className="cj-screen-title">{message.title}</p>
      <p className="cj-screen-sentence">{message.sentence}</p>
      {children}
    </div>
  )
}
