import { readFile, writeFile } from 'node:fs/promises'

/** @typedef {import('./learn.mjs').Weights} Weights */

const CIRCULARS = new URL('../../../packages/reader/src/', import.meta.url)
const NOTE = '// Written by `npm run train`; do not edit'
/** Smaller weights have no effect. */
const SMALLEST = 0.02

/** @param {Weights} weights by `role|feature` */
export async function writeRoles(weights) {
  const roles = new Set(Object.keys(weights).map((name) => name.split('|', 1)[0] ?? ''))
  const lines = [...roles].sort().map((role) => {
    const own = Object.entries(weights).filter(([name]) => name.startsWith(`${role}|`))
    const named = own.map(([name, weight]) => [name.slice(role.length + 1), weight])
    return `  ${role}: {\n${linesOf(Object.fromEntries(named), '    ')}  },\n`
  })
  await writeFile(
    new URL('roles/role-weights.ts', CIRCULARS),
    `${NOTE}\nimport type { Weights } from '../log-linear/index'\n\nexport const ROLE_WEIGHTS = {\n${lines.join('')}} satisfies Record<string, Weights>\n`,
  )
}

/** @param {Weights} weights */
export async function writeLinks(weights) {
  await writeFile(
    new URL('events/link-weights.ts', CIRCULARS),
    `${NOTE}\nimport type { Weights } from '../log-linear/index'\n\nexport const LINK_WEIGHTS: Weights = {\n${linesOf(weights, '  ')}}\n`,
  )
}

/** @param {Weights} weights */
export async function writeRanking(weights) {
  await writeFile(
    new URL('plausibility/ranking-weights.ts', CIRCULARS),
    `${NOTE}\nexport const RANKING_WEIGHTS: Readonly<Record<string, number>> = {\n${linesOf(weights, '  ')}}\n`,
  )
}

const CERTAINTY = new URL('plausibility/certainty-weights.ts', CIRCULARS)

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
  const groups = Object.entries(models).map(
    ([group, weights]) =>
      `  ${group}: {\n    threshold: ${round(thresholds(group))},\n    weights: {\n${linesOf(weights, '      ')}    },\n  },\n`,
  )
  return `${NOTE}\nexport interface CertaintyModel {\n  /** Below this likelihood a fact is uncertain. */\n  readonly threshold: number\n  readonly weights: Readonly<Record<string, number>>\n}\n\nexport const CERTAINTY_WEIGHTS: Readonly<Record<string, CertaintyModel>> = {\n${groups.join('')}}\n`
}

/**
 * @param {Weights} weights
 * @param {string} indent
 */
function linesOf(weights, indent) {
  return Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(
      ([name, weight]) =>
        `${indent}${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${round(weight)},\n`,
    )
    .join('')
}

/** @param {number} value */
function round(value) {
  return Number(value.toFixed(3))
}
