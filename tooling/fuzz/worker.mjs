import { parentPort, workerData } from 'node:worker_threads'
import { readCircular } from '@u4ssc/reader'
import { findFault } from './check-reading.mjs'
import { inputAt } from './inputs.mjs'
import { readLetters } from './letters.mjs'
import { bestOfRuns, SLOW_MILLISECONDS, timeOf } from './slowness.mjs'

/** @typedef {{ readonly index: number, readonly what: string }} Failure */
/** @typedef {{ readonly index: number, readonly milliseconds: number, readonly length: number }} Slow */
/** @typedef {{ readonly characters: number, readonly slowest: Slow }} Report */
/** @typedef {{ readonly failure: Failure } | { readonly report: Report }} Finding sent immediately, so that a later hang does not lose it */
/** @typedef {{ readonly seed: number, readonly from: number, readonly until: number, readonly step: number, readonly place: Int32Array }} Task */

const letters = readLetters()
const { seed, from, until, step, place } = /** @type {Task} */ (workerData)

/** @type {Slow} */
let slowest = { index: -1, milliseconds: 0, length: 0 }
let characters = 0
for (const text of letters) readCircular(text)
for (let index = from; index < until; index += step) {
  Atomics.store(place, 0, index)
  const text = inputAt(seed, index, letters)
  characters += text.length
  const { what, milliseconds } = read(text)
  if (what !== null) sendFailure({ index, what })
  if (what?.startsWith('throws ')) continue
  if (milliseconds <= Math.min(slowest.milliseconds, SLOW_MILLISECONDS)) continue
  const best = Math.min(
    milliseconds,
    bestOfRuns(() => timeOf(() => readCircular(text))),
  )
  if (best > slowest.milliseconds) slowest = { index, milliseconds: best, length: text.length }
  if (best > SLOW_MILLISECONDS) sendFailure({ index, what: `takes ${best.toFixed(1)} ms` })
}
send({ report: { characters, slowest } })

/** @param {Failure} failure */
function sendFailure(failure) {
  send({ failure })
}

/** @param {Finding} finding */
function send(finding) {
  parentPort?.postMessage(finding)
}

/** @param {string} text */
function read(text) {
  const startedAt = performance.now()
  try {
    const reading = readCircular(text)
    const milliseconds = performance.now() - startedAt
    return { what: findFault(reading, text), milliseconds }
  } catch (reason) {
    const what = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)
    return { what: `throws ${what}`, milliseconds: performance.now() - startedAt }
  }
}
