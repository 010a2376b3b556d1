import { readFile, writeFile } from 'node:fs/promises'

/** @typedef {import('./learn.mjs').Weights} Weights */

/**
 * @typedef {object} Certainty
 * @property {number} threshold below this likelihood a fact is uncertain
 * @property {Weights} weights
 */

const READER = new URL('../../../packages/reader/src/', import.meta.url)
/** Smaller weights have no effect. */
const SMALLEST = 0.02

/** @param {Weights} weights by `role|feature` */
export async function writeRoles(weights) {
  const roles = new Set(Object.keys(weights).map((name) => name.split('|', 1)[0] ?? ''))
  const byRole = [...roles].sort().map((role) => {
    const own = Object.entries(weights).filter(([name]) => name.startsWith(`${role}|`))
    const named = own.map(([name, weight]) => [name.slice(role.length + 1), weight])
    return [role, tidy(Object.fromEntries(named))]
  })
  await writeFile(
    new URL('meetings/roles/role-weights.json', READER),
    jsonOf(Object.fromEntries(byRole)),
  )
}

/** @param {Weights} weights */
export async function writeLinks(weights) {
  await writeFile(new URL('meetings/events/link-weights.json', READER), jsonOf(tidy(weights)))
}

/** @param {Weights} weights */
export async function writeRanking(weights) {
  await writeFile(new URL('rank/ranking-weights.json', READER), jsonOf(tidy(weights)))
}

const CERTAINTY = new URL('rank/certainty-weights.json', READER)

/**
 * @param {Readonly<Record<string, Weights>>} models by group
 * @param {(group: string) => number} thresholds
 */
export async function writeCertainty(models, thresholds) {
  await writeFile(CERTAINTY, certaintyFile(models, thresholds))
}

/**
 * Whether the stored file is the one that these weights and thresholds give.
 *
 * @param {Readonly<Record<string, Weights>>} models by group
 * @param {(group: string) => number} thresholds
 */
export async function isStoredCertainty(models, thresholds) {
  return certaintyFile(models, thresholds) === (await readFile(CERTAINTY, 'utf8'))
}

/**
 * @param {Readonly<Record<string, Weights>>} models by group
 * @param {(group: string) => number} thresholds
 */
function certaintyFile(models, thresholds) {
  const groups = Object.entries(models).map(([group, weights]) => [
    group,
    { threshold: round(thresholds(group)), weights: tidy(weights) },
  ])
  return jsonOf(Object.fromEntries(groups))
}

/** @param {Weights | Readonly<Record<string, Weights | Certainty>>} data */
function jsonOf(data) {
  return `${JSON.stringify(data, null, 2)}\n`
}

/**
 * Leaves out what has no effect, rounds the others and sorts them by name.
 *
 * @param {Weights} weights
 * @returns {Weights}
 */
function tidy(weights) {
  const own = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
  return Object.fromEntries(own.map(([name, weight]) => [name, round(weight)]))
}

/** @param {number} value */
function round(value) {
  return Number(value.toFixed(3))
}
