import { parseArgs } from 'node:util'
import { familyOf } from './issuers.mjs'
import { readLetters, SETS } from './known-letters.mjs'
import { loadReader } from './load-reader.mjs'
import { groupBy, scoreSet } from './score-set.mjs'
import { renderTable, scoreRow, SCORE_COLUMNS } from './tables.mjs'

const USAGE = `node report.mjs [--module FILE] [--set NAME]...

Scores the reader on the letters whose facts are known: one table for each set, by family of issuers.
  --module FILE  another build of the reader: a module that exports readCircular
  --set NAME     only this set (${SETS.join(', ')}); may be repeated`

const { values } = parseArgs({
  options: {
    module: { type: 'string' },
    set: { type: 'string', multiple: true },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(USAGE)
else await report(values.module, values.set)

/**
 * @param {string | undefined} module
 * @param {readonly string[] | undefined} names
 */
async function report(module, names) {
  const read = await loadReader(module)
  for (const set of SETS) {
    if (names && !names.includes(set)) continue
    const scored = scoreSet(readLetters(set), read)
    const families = groupBy(scored, ({ letter }) => familyOf(letter))
    const rows = families.map(([family, letters]) => scoreRow(family, letters))
    console.log(`\n${renderTable(set, SCORE_COLUMNS, [scoreRow('all', scored), ...rows])}`)
  }
}
