import autocannon from 'autocannon'

const LOAD = { connections: 20, duration: 1 }
/** Many short rounds, so that the best one had no other load on the machine. */
const ROUNDS = 6

/**
 * Returns requests per second and the 99th percentile of each way.
 *
 * Rounds alternate, so that other load affects all alike. The best round of each counts.
 *
 * @template {string} Name
 * @param {Record<Name, { url: string, headers?: Record<string, string>, status: number }>} ways
 * @returns {Promise<Record<Name, { perSecond: number, p99: number }>>}
 */
export async function ratesOf(ways) {
  const names = /** @type {Name[]} */ (Object.keys(ways))
  const best = /** @type {Record<Name, { perSecond: number, p99: number }>} */ (
    Object.fromEntries(names.map((name) => [name, { perSecond: 0, p99: Number.POSITIVE_INFINITY }]))
  )
  // the first round warms up and does not count
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const name of names) {
      const { perSecond, p99 } = await loadOf(ways[name])
      if (round === 0) continue
      const own = best[name]
      best[name] = { perSecond: Math.max(own.perSecond, perSecond), p99: Math.min(own.p99, p99) }
    }
  return best
}

/**
 * @param {{ url: string, headers?: Record<string, string>, status: number }} way
 */
async function loadOf({ url, headers, status }) {
  /** @type {number[]} */
  const taken = []
  let others = 0
  const begin = performance.now()
  let end = begin
  const { errors } = await new Promise((settle, fail) => {
    const run = autocannon(
      { url, ...(headers ? { headers } : {}), ...LOAD },
      (/** @type {unknown} */ error, /** @type {import('autocannon').Result} */ result) =>
        error ? fail(error) : settle(result),
    )
    // autocannon's percentiles are in whole milliseconds
    run.on('response', (_client, code, _bytes, milliseconds) => {
      taken.push(milliseconds)
      end = performance.now()
      if (code !== status) others += 1
    })
  })
  if (others + errors > 0) throw new Error(`${url}: ${others} not ${status}, ${errors} errors`)
  taken.sort((a, b) => a - b)
  const perSecond = taken.length / ((end - begin) / 1_000)
  return { perSecond, p99: taken[Math.floor(taken.length * 0.99)] ?? Number.NaN }
}
