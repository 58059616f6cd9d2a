import { TriangleAlert } from "lucide"
import { Icon } from "../icon/Icon"
import { usePanel } from "../panelContext"
import type { PanelNotice } from "../panelNotice"

/** The panel can't work here, and why: a wrong configuration, or no desktop around it. */
export function NoticeScreen({ notice }: { readonly notice: PanelNotice }) {
  const { words } = usePanel()
  return (
    <div role="alert" className="cj-screen cj-screen-alert" data-error-code={notice.code}>
      <Icon of={TriangleAlert} className="cj-screen-icon" size={22} />
      <div className="cj-alert-text">
        <p className="cj-screen-title">{notice.title}</p>
        <p className="cj-screen-sentence">{notice.sentence}</p>
        {notice.details !== undefined && notice.details.length > 0 && (
          <dl className="cj-notice-details">
            {notice.details.map(({ name, text }) => (
              <div key={`${name}\n${text}`}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
        <p className="cj-error-code">{words.errorCode(notice.code)}</p>
      </div>
    </div>
  )
}
