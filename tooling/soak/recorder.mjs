/** Requests without a response after this time count as failed. */
const MAX_RESPONSE_MS = 30_000

/**
 * @typedef {object} Failure
 * @property {string} who
 * @property {string} what
 * @property {number} start
 * @property {number} end
 *
 * @typedef {{ start: number, end: number, what: string }} Window
 */

/** Records how and when each request ended. */
export function openRecorder() {
  /** @type {Failure[]} */
  const failures = []
  /** @type {Map<string, { count: number, milliseconds: number[] }>} */
  const answers = new Map()

  /**
   * @param {string} who - sends the requests
   * @param {(status: number) => boolean} isFine - true for expected statuses
   * @returns {typeof fetch}
   */
  const fetchAs = (who, isFine) => async (input, init) => {
    const start = performance.now()
    const url = input instanceof Request ? input.url : String(input)
    const asked = `${init?.method ?? 'GET'} ${url.replace(/^https?:\/\/[^/]+|\?token=.*$/g, '')}`
    const fail = (/** @type {string} */ what) =>
      void failures.push({ who, what: `${asked}: ${what}`, start, end: performance.now() })
    try {
      const signal = AbortSignal.timeout(MAX_RESPONSE_MS)
      const response = await fetch(input, { signal, ...init })
      const body = await response.arrayBuffer()
      note(who, performance.now() - start)
      if (!isFine(response.status)) fail(`${response.status}`)
      const { status, headers } = response
      return new Response(body.byteLength > 0 ? body : null, { status, headers })
    } catch (error) {
      fail(wordsOf(error))
      throw error
    }
  }

  /** @param {string} who @param {number} milliseconds */
  const note = (who, milliseconds) => {
    const own = answers.get(who) ?? { count: 0, milliseconds: [] }
    answers.set(who, own)
    own.count += 1
    own.milliseconds.push(milliseconds)
  }

  return { failures, answers, fetchAs }
}

/** @param {unknown} error */
function wordsOf(error) {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
  return code ?? (cause instanceof Error ? cause.message : error.message)
}

/**
 * @param {Failure} failure
 * @param {Window[]} windows
 */
export function isWithin({ start, end }, windows) {
  return windows.some((window) => start <= window.end && end >= window.start)
}

/**
 * @param {Failure[]} failures
 * @param {Window} window
 */
export function countWithin(failures, window) {
  return failures.filter((failure) => isWithin(failure, [window])).length
}
