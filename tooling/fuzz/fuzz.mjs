import { randomInt } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { inputAt } from './inputs.mjs'
import { readLetters } from './letters.mjs'
import { SLOW_MILLISECONDS, SLOW_RUNS } from './slowness.mjs'

/** @typedef {import('./worker.mjs').Report} Report */
/** @typedef {import('./worker.mjs').Failure} Failure */
/** @typedef {import('./worker.mjs').Told} Told */

const WORKERS = 2
/** In the place of an index while a worker reads the letters once. */
const WARMING = -1
/** An input that is not read by then is said to hang: a slow one is read a hundred times to be sure of it. */
const PATIENCE_MILLISECONDS = 20_000
/** What all workers together have had of the processors until then, however busy the machine is with others. */
const PATIENCE_PROCESSOR_MILLISECONDS = WORKERS * PATIENCE_MILLISECONDS
const SHOWN_MAX = 20

const count = numberFrom('N') ?? 100_000
const seed = numberFrom('SEED') ?? randomInt(2 ** 31)
/** One input of an earlier run alone. */
const only = numberFrom('INDEX')

const [first, until] = only === null ? [0, count] : [only, only + 1]
const letters = readLetters()
console.log(`SEED=${seed} N=${until - first}: ${letters.length} letters, ${WORKERS} workers`)
const startedAt = performance.now()
const starts = Array.from({ length: WORKERS }, (_, worker) => first + worker)
/** @type {Failure[]} */
const failures = []
const reports = await Promise.all(starts.map((from) => readFrom(from)))
summarize(reports.flat(), (performance.now() - startedAt) / 1000)

/**
 * Reads every input of one worker: what hangs is left behind by a new one that reads on.
 *
 * @param {number} from
 * @returns {Promise<Report[]>}
 */
async function readFrom(from) {
  /** @type {Report[]} */
  const reports = []
  let next = from
  while (next < until) {
    const end = await run(next)
    if ('report' in end) return [...reports, end.report]
    const what = `hangs for more than ${PATIENCE_MILLISECONDS / 1000} s`
    failures.push({ index: end.hangsAt, what })
    const slowest = { index: end.hangsAt, milliseconds: PATIENCE_MILLISECONDS, length: 0 }
    reports.push({ signs: 0, slowest })
    next = end.hangsAt + WORKERS
  }
  return reports
}

/**
 * @param {number} from
 * @returns {Promise<{ report: Report } | { hangsAt: number }>}
 */
function run(from) {
  const place = new Int32Array(new SharedArrayBuffer(4)).fill(WARMING)
  const workerData = { seed, from, until, step: WORKERS, place }
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData })
  return new Promise((settle, fail) => {
    let last = { index: -1, at: processorMilliseconds() }
    const watch = setInterval(() => {
      const index = Atomics.load(place, 0)
      if (index === WARMING) return
      if (index !== last.index) last = { index, at: processorMilliseconds() }
      else if (processorMilliseconds() - last.at > PATIENCE_PROCESSOR_MILLISECONDS) {
        clearInterval(watch)
        void worker.terminate()
        settle({ hangsAt: index })
      }
    }, 1_000)
    worker.on('message', (/** @type {Told} */ told) => {
      if ('failure' in told) {
        failures.push(told.failure)
        return
      }
      clearInterval(watch)
      settle(told)
    })
    worker.once('error', (reason) => {
      clearInterval(watch)
      fail(reason)
    })
  })
}

function processorMilliseconds() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * @param {readonly Report[]} done
 * @param {number} seconds
 */
function summarize(done, seconds) {
  const all = failures.toSorted((a, b) => a.index - b.index)
  const slow = all.filter(isSlow)
  // What is wrong is shown before what is slow
  const shown = [...all.filter((failure) => !isSlow(failure)), ...slow]
  const signs = done.reduce((sum, report) => sum + report.signs, 0)
  const [slowest] = done
    .map((report) => report.slowest)
    .sort((a, b) => b.milliseconds - a.milliseconds)
  const read = until - first
  console.log(
    `${read} inputs in ${seconds.toFixed(1)} s: ${(read / seconds).toFixed(0)} a second, ` +
      `${(signs / read).toFixed(0)} signs each on average`,
  )
  if (slowest)
    console.log(
      `slowest: ${slowest.milliseconds.toFixed(1)} ms for ${slowest.length} signs (INDEX=${slowest.index})`,
    )
  console.log(
    `${failures.length} failures, ${slow.length} of them only slow: more than ` +
      `${SLOW_MILLISECONDS} ms of the processor in the best of ${SLOW_RUNS} repeated runs`,
  )
  for (const failure of shown.slice(0, SHOWN_MAX)) console.log(describe(failure))
  if (failures.length > 0) process.exitCode = 1
}

/** @param {Failure} failure */
function isSlow({ what }) {
  return what.startsWith('takes ')
}

/**
 * @param {Failure} failure
 * @returns {string} what it is, where the text now lies, and how to run it again
 */
function describe({ index, what }) {
  const file = join(tmpdir(), `u4ssc-fuzz-${seed}-${index}.txt`)
  writeFileSync(file, inputAt(seed, index, letters))
  return `\nSEED=${seed} INDEX=${index}: ${what}\n  ${file}`
}

/**
 * @param {string} name of a variable of the environment
 * @returns {number | null}
 */
function numberFrom(name) {
  const value = process.env[name]
  if (value === undefined || value === '') return null
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`${name} is a whole number`)
  return number
}
