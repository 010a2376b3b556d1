import { setTimeout as pause } from 'node:timers/promises'

const BACK_AFTER_MS = 500

/**
 * Listens to the release stream and reconnects with the last event ID.
 *
 * @param {string} api
 * @param {AbortSignal} end
 */
export function listen(api, end) {
  /** @type {Set<string>} the meetings in received events */
  const heard = new Set()
  let last = '0'

  async function listenOnce() {
    const headers = { accept: 'text/event-stream', 'last-event-id': last }
    const answer = await fetch(`${api}/v1/releases/stream`, { headers, signal: end })
    let text = ''
    for await (const piece of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += piece
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      events.forEach(take)
    }
  }

  /** @param {string} event */
  function take(event) {
    const slug = /"slug":"([^"]+)"/.exec(event)?.[1]
    if (slug !== undefined) heard.add(slug)
    last = /^id: (\d+)$/m.exec(event)?.[1] ?? last
  }

  async function goOn() {
    while (!end.aborted) {
      await listenOnce().catch(() => undefined)
      await pause(BACK_AFTER_MS)
    }
  }
  return { heard, done: goOn() }
}
