import { readFileSync } from 'node:fs'

/** An input that takes longer in each run is slow. Most readings take 10 to 30 ms. */
export const SLOW_MILLISECONDS = 500
/** Number of runs that must all be slow. */
export const SLOW_RUNS = 25
/** The kernel counts in ticks of some milliseconds, so several runs are measured together. */
const REPEATS = 4

/** Scheduler statistics of the current thread, starting with its processor time in nanoseconds. */
const THREAD_STATISTICS = '/proc/thread-self/schedstat'

/**
 * Returns the processor time of this thread in milliseconds, independent of other load on the machine. Without
 * kernel support, returns the clock.
 */
export function threadMilliseconds() {
  try {
    return Number(readFileSync(THREAD_STATISTICS, 'latin1').split(' ')[0]) / 1e6
  } catch {
    return performance.now()
  }
}

/**
 * Returns the time of one run, averaged over several in a row.
 *
 * @param {() => void} run
 * @param {() => number} now - in milliseconds
 */
export function timeOf(run, now = threadMilliseconds) {
  const startedAt = now()
  let [runs, milliseconds] = [0, 0]
  // Clearly slow: no mean needed
  while (runs < REPEATS && milliseconds < REPEATS * SLOW_MILLISECONDS) {
    run()
    runs += 1
    milliseconds = now() - startedAt
  }
  return milliseconds / runs
}

/**
 * Returns the minimum time of repeated runs, up to the first that is not slow.
 *
 * @param {() => number} run - returns the milliseconds of one run
 */
export function bestOfRuns(run) {
  let best = run()
  for (let runs = 1; runs < SLOW_RUNS && best > SLOW_MILLISECONDS; runs += 1)
    best = Math.min(best, run())
  return best
}
