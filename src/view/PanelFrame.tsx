import { type ReactNode, useCallback, useEffect, useRef, useState } from "react"
import { afterPaint } from "./afterPaint"
import { PanelActionsProvider } from "./keys/actionsContext"
import { KeyHelp } from "./keys/KeyHelp"
import { createPanelActions } from "./keys/panelActions"
import { panelKey } from "./keys/panelKey"
import { useKeptFocus } from "./keys/useKeptFocus"
import { useAction } from "./keys/useAction"
import { useKeyHelp } from "./keys/useKeyHelp"
import { usePanel } from "./panelContext"
import type { PanelState } from "./panelState"
import { usePanelSheet } from "./usePanelSheet"
import type { ViewSettings } from "./viewSettings"

/** The panel's own element: its styles, its keys, and the help that lists them. */
export function PanelFrame({
  screen,
  busy,
  settings,
  children,
}: {
  readonly screen: PanelState
  readonly busy: boolean
  readonly settings: Pick<ViewSettings, "theme" | "density" | "shortcuts">
  readonly children: ReactNode
}) {
  const { words, formats, lang, direction, relativeTo, privacy } = usePanel()
  const adopt = usePanelSheet()
  const root = useRef<HTMLElement | null>(null)
  const ref = useCallback(
    (element: HTMLElement | null) => {
      adopt(element)
      root.current = element
    },
    [adopt],
  )
  const [actions] = useState(createPanelActions)
  const [areKeysOn, setKeysOn] = useState(true)
  const help = useKeyHelp(root)
  useKeptFocus(root)
  // While the desktop is asked there is time.
  useEffect(() => afterPaint(formats.prepare), [formats])
  return (
    <PanelActionsProvider value={actions}>
      {/* Keys that mean something anywhere inside are heard here; everything inside stays what it is. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section
        ref={ref}
        className="cj-panel"
        lang={lang}
        dir={direction}
        aria-label={words.panel}
        aria-busy={busy}
        data-journey-panel=""
        data-state={screen}
        data-theme={settings.theme}
        data-density={settings.density}
        data-times={relativeTo === null ? undefined : "relative"}
        data-masked={privacy ? "" : undefined}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (settings.shortcuts && areKeysOn) panelKey(event, actions)
        }}
      >
        {settings.shortcuts && <OfferHelp open={help.open} />}
        {children}
        {help.isOpen && <KeyHelp isOn={areKeysOn} onSwitch={setKeysOn} onClose={help.close} />}
      </section>
    </PanelActionsProvider>
  )
}

// Offered from inside: actions are the panel's, and the frame stands around it.
function OfferHelp({ open }: { readonly open: () => void }): null {
  useAction("help", open)
  return null
}
