import { appendFileSync } from 'node:fs'

/**
 * @typedef {object} BenchRow
 * @property {string} job - what is measured
 * @property {string} ours - result with its unit
 * @property {string} [peer] - the reference: another program in the same run with its result, or a limit
 * @property {number} [ratio] - above 1 is better than the reference, for each unit
 * @property {number} [mark] - the target ratio; without it, the row is for information
 * @property {string} [why] - the known reason if the target is missed
 */

/**
 * Prints a row of the benchmark table, and appends it to the file in `BENCH_ROWS`.
 *
 * @param {BenchRow} row
 */
export function reportRow(row) {
  const { job, ours, peer, ratio, mark } = row
  const reference = peer === undefined ? '' : `, compared with ${peer}`
  const times = ratio === undefined ? '' : `: × ${ratio.toFixed(2)}`
  const verdict =
    ratio === undefined || mark === undefined
      ? ''
      : ` (mark ${mark}, ${ratio >= mark ? 'met' : 'not met'})`
  console.log(`→ ${job}: ${ours}${reference}${times}${verdict}`)
  const file = process.env['BENCH_ROWS']
  if (file) appendFileSync(file, `${JSON.stringify(row)}\n`)
}

/**
 * Reports two rates of one run.
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
 * Reports a value with an upper limit.
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

/** Formats a number with three digits, or all digits before the decimal point. @param {number} value */
export function amount(value) {
  return value >= 100
    ? value.toFixed(0).replaceAll(/\B(?=(\d{3})+$)/g, ',')
    : String(Number(value.toPrecision(3)))
}
