// The journey panel as a widget of the Webex Contact Center desktop: `<journey-for-webex>` holds a `<customer-journey>`
// and answers it from a journey service. Beside this file stand `element.js` and `host.js` of the package,
// `journeySource.js` and `webexCall.js`.
//
// How the desktop loads a layout's `script` isn't documented: without a static import or export this file loads as a
// module and as a classic script.
;(() => {
  // A classic script of another origin has no address of its own to start from; a module has, and no `currentScript`.
  const script = document.currentScript?.src
  const beside = (name) => import(script === undefined ? `./${name}` : new URL(name, script).href)
  const parts = Promise.all(
    ["host.js", "journeySource.js", "webexCall.js", "element.js"].map(beside),
  )

  class JourneyForWebex extends HTMLElement {
    #task = null
    #darkMode = null
    /** @type {Promise<{ panel: any, webexCall: Function } | null> | null} */
    #mounted = null

    constructor() {
      super()
      this.attachShadow({ mode: "open" })
      // What was set before this class was loaded.
      for (const name of ["task", "darkMode"]) {
        if (!Object.hasOwn(this, name)) continue
        const value = this[name]
        delete this[name]
        this[name] = value
      }
    }

    /** The selected task as a whole: its id and its number must change together. */
    set task(task) {
      this.#task = task ?? null
      void this.#show()
    }

    get task() {
      return this.#task
    }

    set darkMode(dark) {
      this.#darkMode = dark ?? null
      void this.#show()
    }

    get darkMode() {
      return this.#darkMode
    }

    connectedCallback() {
      this.style.display = "block"
      this.style.height = "100%"
      this.#mounted ??= this.#mount()
      void this.#show()
    }

    async #mount() {
      try {
        const [host, { journeySource }, { webexCall }] = await parts
        const wire = wired(host.functionTransport)
        const panel = document.createElement("customer-journey")
        panel.style.height = "100%"
        panel.transport = wire.panel
        // No call until one is told, or the panel would wait for call events, which nobody sends here.
        panel.call = null
        host.serveJourney(wire.desktop, {
          getJourney: journeySource({ url: this.getAttribute("service") ?? "" }),
          // The console is where an integrator looks; nothing of a customer is in it.
          // oxlint-disable-next-line no-console
          onError: ({ code, message }) => console.warn(`Customer journey: ${code}. ${message}`),
        })
        this.shadowRoot.append(panel)
        return { panel, webexCall }
      } catch {
        this.shadowRoot.textContent = "The customer journey could not be loaded."
        return null
      }
    }

    async #show() {
      const mounted = await this.#mounted
      if (mounted === null) return
      const { panel, webexCall } = mounted
      const dark = this.#darkMode
      const theme = dark === null ? "auto" : String(dark) === "true" ? "dark" : "light"
      if (panel.config?.theme !== theme) panel.config = { ...panel.config, theme }
      panel.call = webexCall(this.#task, this.getAttribute("account-variable"))
    }
  }

  // Two ends of one wire in this page: what one posts the other one hears, as if between two windows.
  function wired(functionTransport) {
    const toPanel = new Set()
    const toDesktop = new Set()
    const end = (near, far) =>
      functionTransport({
        post: (message) => {
          const copy = structuredClone(message)
          queueMicrotask(() => far.forEach((listener) => listener(copy)))
        },
        subscribe: (listener) => {
          near.add(listener)
          return () => near.delete(listener)
        },
      })
    return { panel: end(toPanel, toDesktop), desktop: end(toDesktop, toPanel) }
  }

  if (customElements.get("journey-for-webex") === undefined)
    customElements.define("journey-for-webex", JourneyForWebex)
})()
