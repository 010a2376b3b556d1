/**
 * Wraps a recorder so that it also notes when writes were acknowledged.
 *
 * @param {ReturnType<typeof import('../recorder.mjs').openRecorder>} recorder
 */
export function noteWrites(recorder) {
  /** @type {number[]} */
  const acknowledgedAt = []
  /** @type {typeof recorder.fetchAs} */
  const fetchAs = (who, isFine) => {
    const send = recorder.fetchAs(who, isFine)
    return async (input, init) => {
      const response = await send(input, init)
      if ((init?.method ?? 'GET') !== 'GET' && response.ok) acknowledgedAt.push(performance.now())
      return response
    }
  }
  return { recorder: { ...recorder, fetchAs }, acknowledgedAt }
}

/**
 * Returns the longest time without an acknowledged write, in milliseconds, that began in the window.
 *
 * @param {number[]} acknowledgedAt
 * @param {{ start: number, end: number }} window
 */
export function longestPause(acknowledgedAt, { start, end }) {
  const gaps = acknowledgedAt.flatMap((at, index) => {
    const next = acknowledgedAt[index + 1]
    return next === undefined || next < start || at > end ? [] : [next - at]
  })
  return Math.max(0, ...gaps)
}
