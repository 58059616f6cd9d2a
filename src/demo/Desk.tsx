import type { SimulatedDesk } from "customer-journey-panel/host/simulated"
import { useState, useSyncExternalStore } from "react"
import { Drawer } from "./Drawer"
import { LineTabs } from "./LineTabs"
import { LineView } from "./LineView"
import { NoCall } from "./NoCall"
import { StartCall } from "./StartCall"
import { TopBar } from "./TopBar"
import { useNow } from "./useNow"

/** Everything of the desktop but the panel: the agent's state, calls to start and to handle, the developer's drawer. */
export function Desk({ desk }: { readonly desk: SimulatedDesk }) {
  const lines = useSyncExternalStore(desk.subscribe, desk.lines)
  const [chosen, setChosen] = useState<string | null>(null)
  const now = useNow(lines.length > 0)
  const shown = lines.find(({ callId }) => callId === chosen) ?? lines.at(-1)
  return (
    <>
      <TopBar lines={lines} now={now} />
      <StartCall onStart={(line) => setChosen(desk.begin(line))} />
      <main className="work" aria-label="Call">
        <LineTabs lines={lines} shown={shown} now={now} onChoose={setChosen} />
        {shown === undefined ? (
          <NoCall />
        ) : (
          <LineView
            key={shown.callId}
            desk={desk}
            line={shown}
            lines={lines}
            now={now}
            onChoose={setChosen}
          />
        )}
      </main>
      <Drawer desk={desk} />
    </>
  )
}
