import { openDescriptors, residentMegabytes } from '@u4ssc/test/process-figures.mjs'

const LOOK_EVERY_MS = 1_000
const MAX_GROWTH_MB = 40
/** Allowance for pooled database connections and occasional files. */
const MAX_ADDITIONAL_DESCRIPTORS = 15

/**
 * @typedef {object} Figures
 * @property {string} name
 * @property {number} at
 * @property {number} megabytes
 * @property {number} descriptors
 */

/** @param {import('./stage.mjs').Stage} stage */
export function look({ processes }) {
  const all = { 'API 1': processes.api[0], 'API 2': processes.api[1], site: processes.site }
  return Object.entries(all).map(([name, app]) => ({
    name,
    at: performance.now(),
    megabytes: residentMegabytes(app?.pid),
    descriptors: openDescriptors(app?.pid),
  }))
}

/**
 * Records memory and descriptors of all processes until the end.
 *
 * @param {import('./stage.mjs').Stage} stage
 */
export function watch(stage) {
  /** @type {Figures[]} */
  const seen = []
  const timer = setInterval(() => seen.push(...look(stage)), LOOK_EVERY_MS)
  return { seen, end: () => clearInterval(timer) }
}

/**
 * Checks that no process uses more memory at the end of the quiet period than before, or has more open files at
 * rest than at the beginning.
 *
 * @param {{ seen: Figures[], before: Figures[], after: Figures[], quietFrom: number, quietTo: number }} all
 */
export function judge({ seen, before, after, quietFrom, quietTo }) {
  return before.map(({ name, descriptors }) => {
    const quarter = (quietTo - quietFrom) / 4
    const mostIn = (/** @type {number} */ number) =>
      Math.max(
        ...seen
          .filter(({ at }) => Math.floor((at - quietFrom) / quarter) === number)
          .flatMap((one) => (one.name === name ? one.megabytes : [])),
      )
    const [second, fourth] = [Math.max(mostIn(1), mostIn(2)), mostIn(3)]
    const atRest = after.find((one) => one.name === name)?.descriptors ?? Number.NaN
    const isFlat =
      fourth - second <= MAX_GROWTH_MB && atRest - descriptors <= MAX_ADDITIONAL_DESCRIPTORS
    const words =
      `${name}: at most ${second.toFixed(0)} MB in the middle of the quiet period, ` +
      `${fourth.toFixed(0)} MB at its end; ${descriptors} descriptors at rest before, ${atRest} after`
    return { words, isFlat }
  })
}
