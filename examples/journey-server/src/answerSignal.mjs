import { Refusal } from "./refusal.mjs"

/**
 * Fires when nobody waits for the answer any more: the caller has gone, or it takes too long. Fastify's own
 * `request.signal` fires on a POST as soon as its body has been read (fastify/fastify#6725), and its `handlerTimeout` is
 * lost with it; the response's end tells the truth.
 *
 * @param {import("fastify").FastifyReply} reply
 * @param {number} timeoutMs
 * @returns {AbortSignal} its reason is a `Refusal`
 */
export function answerSignal(reply, timeoutMs) {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new Refusal("TOO_SLOW")), timeoutMs)
  reply.raw.once("close", () => {
    clearTimeout(timer)
    if (!reply.raw.writableFinished) controller.abort(new Refusal("GONE"))
  })
  return controller.signal
}

/**
 * The work's result, or the signal's reason as soon as it fires: work that can't be stopped goes on, but nobody waits
 * for it.
 *
 * @template T
 * @param {AbortSignal} signal
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export function unlessAborted(signal, work) {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true })
    work.then(resolve, reject)
  })
}
