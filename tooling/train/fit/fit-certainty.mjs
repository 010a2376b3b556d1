import { parseArgs } from 'node:util'
import { percent } from '../tables.mjs'
import { fieldsOf, fitCertainty, likelihoodOf } from './certainty.mjs'
import { loadInternals } from './internals.mjs'
import { thresholdsOf } from './thresholds.mjs'
import { certaintyLetters, isUnseen } from './training-letters.mjs'
import { isStoredCertainty, writeCertainty } from './write-weights.mjs'

/** @typedef {import('./certainty.mjs').Field} Field */

const { values } = parseArgs({
  options: {
    module: { type: 'string' },
    cases: { type: 'string' },
    dry: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
})
const internals = await loadInternals(values.module)
const fields = certaintyLetters(values).flatMap((one) => fieldsOf(internals, one))

/** Number of families that are left out together. */
const FOLDS = 8
const foldOf = foldsOf(fields.filter(isUnseen))
const folds = Array.from({ length: FOLDS }, (_, fold) => fold)

const judged = folds.flatMap((fold) => {
  const weights = fitCertainty(fields.filter((field) => foldOf(field) !== fold))
  return fields
    .filter((field) => isUnseen(field) && foldOf(field) === fold)
    .map(({ facts, isRight, isDoubted }, at, all) => ({
      fold,
      group: facts[0]?.group ?? '',
      isRight,
      isDoubted,
      likelihood: all[at] ? likelihoodOf(internals, all[at], weights) : 0,
    }))
})
/** A value that is doubted for other reasons is not called certain, however likely. */
const open = judged.filter(({ isDoubted }) => !isDoubted)
const thresholds = thresholdsOf(open)
report()
if (values.check) await checkStored()
else if (!values.dry) await writeCertainty(fitCertainty(fields), thresholds)

/** Whether the stored weights and thresholds are those that this fit gives, none of them set by hand. */
async function checkStored() {
  if (await isStoredCertainty(fitCertainty(fields), thresholds)) return
  console.error('The stored certainty is not what a fit gives: run "npm run train"')
  process.exitCode = 1
}

/** What is certain by the thresholds of the other families, by group: a letter that nothing was fitted on. */
function report() {
  const sure = folds.flatMap((fold) => {
    const limit = thresholdsOf(open.filter((one) => one.fold !== fold))
    return open.filter((one) => one.fold === fold && one.likelihood >= limit(one.group))
  })
  const groups = [...new Set(judged.map(({ group }) => group))].sort()
  for (const group of [...groups, 'all']) {
    const isOwn = (/** @type {{ group: string }} */ one) => group === 'all' || one.group === group
    const [all, own] = [judged.filter(isOwn), sure.filter(isOwn)]
    const right = own.filter(({ isRight }) => isRight).length
    console.log(
      group.padEnd(14),
      `${all.length} values, ${percent(own.length, all.length)} sure, ${percent(right, own.length)} of them right`,
    )
  }
}

/**
 * Shares the families out, so that each fold has about as many fields.
 *
 * @param {readonly Field[]} all
 * @returns {(field: Field) => number}
 */
function foldsOf(all) {
  /** @type {Map<string, number>} */
  const sizes = new Map()
  for (const { family } of all) sizes.set(family, (sizes.get(family) ?? 0) + 1)
  const loads = Array.from({ length: FOLDS }, () => 0)
  /** @type {Map<string, number>} */
  const found = new Map()
  for (const [family, size] of [...sizes].sort((a, b) => b[1] - a[1])) {
    const fold = loads.indexOf(Math.min(...loads))
    loads[fold] = (loads[fold] ?? 0) + size
    found.set(family, fold)
  }
  return ({ family }) => found.get(family) ?? 0
}
