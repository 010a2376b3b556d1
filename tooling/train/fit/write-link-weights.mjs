import { writeFileSync } from 'node:fs'

const CIRCULARS = new URL('../../../packages/domain/src/circulars/', import.meta.url)
const NOTE =
  '/** Fitted on letters whose facts are known; written by tooling/train/fit, not by hand. */'

/**
 * Writes the weights of both models as sources of the reader.
 *
 * @param {{ roles: Record<string, Record<string, number>>, links: Record<string, number> }} weights
 */
export function writeWeights({ roles, links }) {
  const lines = Object.entries(roles).map(([role, own]) => `  ${role}: ${recordOf(own, '  ')},\n`)
  writeFileSync(
    new URL('roles/role-weights.ts', CIRCULARS),
    "import type { Weights } from '../log-linear/index'\n\n" +
      `${NOTE}\nexport const ROLE_WEIGHTS = {\n${lines.join('')}} satisfies Record<string, Weights>\n`,
  )
  writeFileSync(
    new URL('events/link-weights.ts', CIRCULARS),
    "import type { Weights } from '../log-linear/index'\n\n" +
      `${NOTE}\nexport const LINK_WEIGHTS: Weights = ${recordOf(links, '')}\n`,
  )
}

/**
 * @param {Record<string, number>} weights
 * @param {string} indent
 */
function recordOf(weights, indent) {
  const lines = Object.entries(weights).map(([name, weight]) => {
    const key = /^[a-z]+$/.test(name) ? name : `'${name}'`
    return `${indent}  ${key}: ${weight},\n`
  })
  return `{\n${lines.join('')}${indent}}`
}
