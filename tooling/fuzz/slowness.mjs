/** An input that takes longer, each time it is read, is slow. */
export const SLOW_MILLISECONDS = 50
/** Other processes share the machine and interrupt; what is slow by itself is slow each time. */
export const SLOW_RUNS = 3

/**
 * The least that repeated runs of the same take.
 *
 * @param {() => number} run gives the milliseconds of one run
 */
export function bestOfRuns(run) {
  return Math.min(...Array.from({ length: SLOW_RUNS }, () => run()))
}
