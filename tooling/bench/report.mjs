import { appendFileSync } from 'node:fs'

/**
 * @typedef {object} BenchRow
 * @property {string} job what is done, in a few words
 * @property {string} ours what was measured here, with its unit
 * @property {string} peer what it stands beside, with what was measured of it in the same run or the limit it has
 * @property {number} ratio how much better than the peer: above 1 is ahead, whichever way the unit goes
 * @property {number} mark the least ratio that is aimed at
 * @property {string} [why] why it is behind, where it is known to be
 */

/**
 * Prints a row of the table of measures, and keeps it where `BENCH_ROWS` names a file.
 *
 * @param {BenchRow} row
 */
export function reportRow(row) {
  const verdict = row.ratio >= row.mark ? 'met' : 'not met'
  console.log(
    `→ ${row.job}: ${row.ours}, beside ${row.peer}: × ${row.ratio.toFixed(2)} (mark ${row.mark}, ${verdict})`,
  )
  const file = process.env['BENCH_ROWS']
  if (file) appendFileSync(file, `${JSON.stringify(row)}\n`)
}
