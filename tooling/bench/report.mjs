import { appendFileSync } from 'node:fs'

/**
 * @typedef {object} BenchRow
 * @property {string} job what is done, in a few words
 * @property {string} ours what was measured here, with its unit
 * @property {string} [peer] what it stands beside: another in the same run with what was measured of it, or a limit
 * @property {number} [ratio] how much better than the peer: above 1 is ahead, whichever way the unit goes
 * @property {number} [mark] the least ratio that is aimed at; without it the row only tells
 * @property {string} [why] why it is behind, where that is known; told where the mark is not met
 */

/**
 * Prints a row of the table of measures, and keeps it where `BENCH_ROWS` names a file.
 *
 * @param {BenchRow} row
 */
export function reportRow(row) {
  const { job, ours, peer, ratio, mark } = row
  const beside = peer === undefined ? '' : `, beside ${peer}`
  const times = ratio === undefined ? '' : `: × ${ratio.toFixed(2)}`
  const verdict =
    ratio === undefined || mark === undefined
      ? ''
      : ` (mark ${mark}, ${ratio >= mark ? 'met' : 'not met'})`
  console.log(`→ ${job}: ${ours}${beside}${times}${verdict}`)
  const file = process.env['BENCH_ROWS']
  if (file) appendFileSync(file, `${JSON.stringify(row)}\n`)
}

/**
 * Two rates of one run.
 *
 * @param {{ job: string, unit: string, ours: number, peer: string, theirs: number, mark?: number, why?: string }} measured
 */
export function reportRates({ unit, ours, peer, theirs, ...row }) {
  reportRow({
    ...row,
    ours: `${amount(ours)} ${unit}`,
    peer: `${peer}, ${amount(theirs)}`,
    ratio: ours / theirs,
  })
}

/**
 * What must not be more than a limit.
 *
 * @param {{ job: string, unit: string, ours: number, limit: number, why?: string }} measured
 */
export function reportLimit({ unit, ours, limit, ...row }) {
  reportRow({
    ...row,
    ours: `${amount(ours)} ${unit}`.trim(),
    peer: `a limit of ${amount(limit)}`,
    ratio: ours > 0 ? limit / ours : Number.MAX_SAFE_INTEGER,
    mark: 1,
  })
}

/** Three digits, or all that stand before the point. @param {number} value */
export function amount(value) {
  return value >= 100
    ? value.toFixed(0).replaceAll(/\B(?=(\d{3})+$)/g, ',')
    : String(Number(value.toPrecision(3)))
}
