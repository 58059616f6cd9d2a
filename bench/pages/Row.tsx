import { memo } from "react"
import type { Interaction } from "../../src/model/interaction"
import { rowText } from "./rowText"

/** A row as a plain React list has it. */
export const Row = memo(function Row({ row }: { readonly row: Interaction }) {
  const text = rowText(row)
  return (
    <div className="b-row" data-row="">
      <span className="b-when">
        <b>{text.day}</b> <time>{text.time}</time>
      </span>
      <b className="b-outcome">{text.outcome}</b>
      <span className="b-way">
        {text.way} · {text.mode}
      </span>
      <span className="b-score">
        {text.score} <b>{text.change}</b>
      </span>
      <span className="b-facts">
        {text.agent} · {text.campaign} · {text.number}
      </span>
      {text.comment !== "" && <p className="b-comment">{text.comment}</p>}
    </div>
  )
})
