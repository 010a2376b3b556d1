import { parseArgs } from 'node:util'
import { familyOf } from './issuers.mjs'
import { LETTER_SETS } from '@u4ssc/test/letter-sets.mjs'
import { KEPT_OUT, readLetters } from './known-letters.mjs'
import { loadReader } from './load-reader.mjs'
import { layoutRows, LAYOUT_COLUMNS } from './layout-table.mjs'
import { groupBy, scoreSet } from './score-set.mjs'
import { renderTable, scoreRow, SCORE_COLUMNS } from './tables.mjs'

const USAGE = `node report.mjs [--module FILE] [--set NAME]... [--scores]

Scores the reader on letters with known facts: one table for each set, by family of
issuers, and one of how much is read again in other layouts.
  --module FILE  another build of the reader: a module that exports readCircular
  --set NAME     only this set (${[...LETTER_SETS, ...KEPT_OUT].join(', ')}); may be repeated
  --scores       only the scores, without the table of layouts`

const { values } = parseArgs({
  options: {
    module: { type: 'string' },
    set: { type: 'string', multiple: true },
    scores: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(USAGE)
else await report(values.module, values.set, !values.scores)

/** @param {string} set */
function isKeptOut(set) {
  return KEPT_OUT.some((one) => one === set)
}

/**
 * @param {string | undefined} module
 * @param {readonly string[] | undefined} names
 * @param {boolean} hasLayouts
 */
async function report(module, names, hasLayouts) {
  const read = await loadReader(module)
  for (const set of [...LETTER_SETS, ...KEPT_OUT]) {
    if (names ? !names.includes(set) : isKeptOut(set)) continue
    const scored = scoreSet(readLetters(set), read)
    const families = groupBy(scored, ({ letter }) => familyOf(letter))
    const rows = families.map(([family, letters]) => scoreRow(family, letters))
    console.log(`\n${renderTable(set, SCORE_COLUMNS, [scoreRow('all', scored), ...rows])}`)
    if (!hasLayouts) continue
    console.log(`\n${renderTable(`${set}: layouts`, LAYOUT_COLUMNS, layoutRows(scored, read))}`)
  }
}
