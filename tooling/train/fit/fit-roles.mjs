import { parseArgs } from 'node:util'
import { loadInternals } from './internals.mjs'
import { fitAlternatives } from './learn.mjs'
import { trainingLetters } from './training-letters.mjs'
import { writeLinks, writeRoles } from './write-weights.mjs'

/** @typedef {import('./internals.mjs').Internals} Internals */
/** @typedef {ReturnType<Internals['choicesOf']>['roles'][number] & { weight: number }} Choice */

/** Penalty of squared weights. */
const PENALTY = 3
const STEPS = 300
/** Features with fewer cases would overfit. */
const MIN_CASES = 4

const { values } = parseArgs({
  options: {
    module: { type: 'string' },
    cases: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
})
const { choicesOf } = await loadInternals(values.module)
const choices = trainingLetters(values).flatMap(({ letter, weight }) => {
  const { roles, links } = choicesOf(letter.text, letter.expected)
  const weighed = (/** @type {typeof roles} */ all) => all.map((one) => ({ ...one, weight }))
  return [{ roles: weighed(roles), links: weighed(links) }]
})
const roles = fit(choices.flatMap((one) => one.roles))
const links = fit(choices.flatMap((one) => one.links))
console.log(
  `${choices.length} letters give ${Object.keys(roles).length} weights of roles and ${Object.keys(links).length} of links`,
)
if (!values.dry) {
  await writeRoles(roles)
  await writeLinks(links)
}

/** @param {readonly Choice[]} all */
function fit(all) {
  return fitAlternatives(
    all.map(({ rivals, right, weight }) => ({
      options: rivals.map((names) => Object.fromEntries(names.map((name) => [name, 1]))),
      right,
      weight,
    })),
    { penalty: PENALTY, steps: STEPS, casesMin: MIN_CASES },
  )
}
