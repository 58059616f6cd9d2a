/** A document in some browser's window or frame: what a test can do there, whichever engine and driver it is. */
export interface PageFrame {
  /** Runs a function in the document. It may use nothing of the test's but its argument, and gives back JSON. */
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>
}

/** Pages on as many origins as a test wants, one within the other. */
export interface GuardScene {
  /** Everything that any page printed, as far as the engine tells. */
  printed(): Promise<readonly string[]>
  /** An origin under a host name of this machine; each number is another port. */
  origin(host?: string, server?: 0 | 1): string
  /** Opens a page of this origin on its own. */
  open(origin: string): Promise<PageFrame>
  /** Puts a page of this address into another one, after the frames that are there. */
  embed(parent: PageFrame, address: string, sandbox?: string): Promise<PageFrame>
  /** Takes a frame to another origin. */
  navigate(frame: PageFrame, origin: string): Promise<PageFrame>
}

/** Puts a frame of that name into a document and waits until it is loaded. Runs in the document. */
export async function insertFrame([source, name, sandbox]: readonly [
  source: string,
  name: string,
  sandbox: string | null,
]): Promise<void> {
  const element = document.createElement("iframe")
  element.name = name
  element.width = "480"
  element.height = "600"
  if (sandbox !== null) element.setAttribute("sandbox", sandbox)
  element.src = source
  const loaded = new Promise((resolve) => element.addEventListener("load", resolve))
  document.body.append(element)
  await loaded
}
