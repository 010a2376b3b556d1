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
/** @typedef {import('./worker.mjs').Finding} Finding */

const WORKERS = 2
/** Used instead of an index while a worker reads the letters once. */
const WARMING = -1
/** An input that takes longer hangs. Slow inputs are read a hundred times to confirm it. */
const TIMEOUT_MILLISECONDS = 20_000
/** Limit of the processor time of all workers, independent of other load on the machine. */
const MAX_PROCESSOR_MILLISECONDS = WORKERS * TIMEOUT_MILLISECONDS
const MAX_SHOWN = 20

const count = numberFrom('N') ?? 100_000
const seed = numberFrom('SEED') ?? randomInt(2 ** 31)
/** Repeats one input of an earlier run. */
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
 * Reads all inputs of one worker. After a hang, a new worker continues with the next input.
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
    const what = `hangs for more than ${TIMEOUT_MILLISECONDS / 1000} s`
    failures.push({ index: end.hangsAt, what })
    const slowest = { index: end.hangsAt, milliseconds: TIMEOUT_MILLISECONDS, length: 0 }
    reports.push({ characters: 0, slowest })
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
      else if (processorMilliseconds() - last.at > MAX_PROCESSOR_MILLISECONDS) {
        clearInterval(watch)
        void worker.terminate()
        settle({ hangsAt: index })
      }
    }, 1_000)
    worker.on('message', (/** @type {Finding} */ finding) => {
      if ('failure' in finding) {
        failures.push(finding.failure)
        return
      }
      clearInterval(watch)
      settle(finding)
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
  // Errors before slow inputs
  const shown = [...all.filter((failure) => !isSlow(failure)), ...slow]
  const characters = done.reduce((sum, report) => sum + report.characters, 0)
  const [slowest] = done
    .map((report) => report.slowest)
    .sort((a, b) => b.milliseconds - a.milliseconds)
  const read = until - first
  console.log(
    `${read} inputs in ${seconds.toFixed(1)} s: ${(read / seconds).toFixed(0)} per second, ` +
      `${(characters / read).toFixed(0)} characters each on average`,
  )
  if (slowest)
    console.log(
      `slowest: ${slowest.milliseconds.toFixed(1)} ms for ${slowest.length} characters (INDEX=${slowest.index})`,
    )
  console.log(
    `${failures.length} failures, ${slow.length} of them slow: more than ` +
      `${SLOW_MILLISECONDS} ms of processor time in the best of ${SLOW_RUNS} repeated runs`,
  )
  for (const failure of shown.slice(0, MAX_SHOWN)) console.log(describe(failure))
  if (failures.length > 0) process.exitCode = 1
}

/** @param {Failure} failure */
function isSlow({ what }) {
  return what.startsWith('takes ')
}

/**
 * @param {Failure} failure
 * @returns {string} the error, the file with the text, and the command to repeat it
 */
function describe({ index, what }) {
  const file = join(tmpdir(), `u4ssc-fuzz-${seed}-${index}.txt`)
  writeFileSync(file, inputAt(seed, index, letters))
  return `\nSEED=${seed} INDEX=${index}: ${what}\n  ${file}`
}

/**
 * @param {string} name - of an environment variable
 * @returns {number | null}
 */
function numberFrom(name) {
  const value = process.env[name]
  if (value === undefined || value === '') return null
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`Set ${name} to a whole number`)
  return number
}
