#!/usr/bin/env node
/**
 * Fits the roles of dates and their links to names, and writes the weights into the reader.
 *
 *   node fit/fit-reader.mjs --module <bundle of packages/domain/test/training-choices.ts>
 *
 * The same letters give the same weights.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { composeLetters } from '../compose/compose-letters.mjs'
import { readLetters } from '../known-letters.mjs'
import { fitChoices, roundedWeights } from './log-linear.mjs'
import { writeWeights } from './write-link-weights.mjs'

/** @typedef {import('./log-linear.mjs').Choice} Choice */

const ROLES = ['issued', 'meeting', 'deadline', 'other']
/** Letters in the layout of real documents count more, composed ones less. */
const LETTERS = [
  { letters: readLetters('real-layouts'), weight: 3 },
  { letters: readLetters('public'), weight: 3 },
  { letters: readLetters('own'), weight: 1 },
  { letters: composeLetters('fit', 360), weight: 0.5 },
]
/** Of the square of a weight. */
const PENALTY = 3

const { values } = parseArgs({ options: { module: { type: 'string' } } })
const choicesOf = await loadChoices(values.module)
/** @type {{ roles: Choice[], links: Choice[] }} */
const choices = { roles: [], links: [] }
for (const { letters, weight } of LETTERS) {
  for (const { text, expected } of letters) {
    const { roles, links } = choicesOf(text, expected)
    choices.roles.push(...roles.map((choice) => ({ ...choice, weight })))
    choices.links.push(...links.map((choice) => ({ ...choice, weight })))
  }
}
writeWeights({
  roles: byRole(roundedWeights(fitChoices(choices.roles, PENALTY))),
  links: roundedWeights(fitChoices(choices.links, PENALTY)),
})

/**
 * @param {string | undefined} file
 * @returns {Promise<(text: string, expected: unknown) => { roles: Omit<Choice, 'weight'>[], links: Omit<Choice, 'weight'>[] }>}
 */
async function loadChoices(file) {
  if (!file) throw new Error('usage: fit-reader.mjs --module <bundle of training-choices.ts>')
  /** @type {unknown} */
  const loaded = await import(pathToFileURL(resolve(file)).href)
  const own =
    typeof loaded === 'object' && loaded !== null ? Reflect.get(loaded, 'choicesOf') : undefined
  if (typeof own !== 'function') throw new Error(`${file} exports no choicesOf`)
  return (text, expected) => Reflect.apply(own, undefined, [text, expected])
}

/** @param {Record<string, number>} weights by `role|feature` */
function byRole(weights) {
  const of = (/** @type {string} */ role) =>
    Object.entries(weights)
      .filter(([name]) => name.startsWith(`${role}|`))
      .map(([name, weight]) => [name.slice(role.length + 1), weight])
  return Object.fromEntries(ROLES.map((role) => [role, Object.fromEntries(of(role))]))
}
