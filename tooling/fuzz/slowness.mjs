import { readFileSync } from 'node:fs'

/** An input that takes longer, each time it is read, is slow: several readings are weighed, most in 10 to 30 ms. */
export const SLOW_MILLISECONDS = 500
/** What is slow by itself is slow each time. */
export const SLOW_RUNS = 25
/** The kernel counts in ticks of some milliseconds, so that one run is measured by several. */
const REPEATS = 4

/** What the kernel tells of the thread that asks: first the nanoseconds it has had of a processor. */
const THREAD_STATISTICS = '/proc/thread-self/schedstat'

/**
 * The milliseconds that this thread has had of a processor: what others do on the machine meanwhile
 * does not count. Where the kernel does not tell, the clock has to do.
 */
export function threadMilliseconds() {
  try {
    return Number(readFileSync(THREAD_STATISTICS, 'latin1').split(' ')[0]) / 1e6
  } catch {
    return performance.now()
  }
}

/**
 * What one run takes, on average of a few in a row.
 *
 * @param {() => void} run
 * @param {() => number} now in milliseconds
 */
export function timeOf(run, now = threadMilliseconds) {
  const startedAt = now()
  let [runs, milliseconds] = [0, 0]
  // What is slow beyond doubt needs no mean
  while (runs < REPEATS && milliseconds < REPEATS * SLOW_MILLISECONDS) {
    run()
    runs += 1
    milliseconds = now() - startedAt
  }
  return milliseconds / runs
}

/**
 * The least that repeated runs of the same take, up to the first that is not slow.
 *
 * @param {() => number} run gives the milliseconds of one run
 */
export function bestOfRuns(run) {
  let best = run()
  for (let runs = 1; runs < SLOW_RUNS && best > SLOW_MILLISECONDS; runs += 1)
    best = Math.min(best, run())
  return best
}
