/**
 * @typedef {object} Row as `reportRow` keeps it
 * @property {string} job
 * @property {string} ours
 * @property {string | undefined} [peer]
 * @property {number | null | undefined} [ratio]
 * @property {number | null | undefined} [mark]
 * @property {string | undefined} [why]
 *
 * @typedef {{ name: string, rows: readonly Row[], failure: string | null }} BenchRun
 * @typedef {{ on: string, minutes: number, machine: string, loadBefore: number }} Circumstances
 */

const HEAD = ['job', 'ours', 'beside', 'ratio', 'mark', 'where it stands']

/**
 * What all benches reported, as a page.
 *
 * @param {readonly BenchRun[]} benches
 * @param {Circumstances} circumstances
 */
export function writeTable(benches, { on, minutes, machine, loadBefore }) {
  const lines = benches.flatMap((bench) => [
    ...bench.rows.map(cellsOf),
    ...(bench.failure === null
      ? []
      : [[`\`${bench.name}\``, `it ${bench.failure}`, '', '', '', 'see its output']]),
  ])
  const ran = benches.map(({ name }) => name).join(', ')
  return `# Measures

Written by \`npm run bench:table\`: ${on}, in ${minutes} minutes, on ${machine}; load average before ${loadBefore.toFixed(1)}.
Benches: ${ran}.
Each row stands beside its peer in the same run, or beside a limit. The ratio says how much better ours is:
above 1 is ahead, whichever way the unit goes. Of a noisy machine ratios are worth more than figures.

${tableOf([HEAD, ...lines])}`
}

/**
 * @param {Row} row
 * @returns {string[]}
 */
function cellsOf(row) {
  const { job, ours, peer = '', ratio, mark } = row
  const cells = [job, ours, peer, isNumber(ratio) ? wordsOf(ratio) : '', String(mark ?? '')]
  return [...cells, verdictOf(row)]
}

/** @param {number} ratio */
function wordsOf(ratio) {
  return ratio > 1_000 ? 'far' : ratio.toFixed(2)
}

/** @param {Row} row */
function verdictOf({ ratio, mark, why }) {
  const cause = why ?? 'the cause is not known yet'
  if (!isNumber(mark)) return isNumber(ratio) && ratio < 1 ? `behind: ${cause}` : ''
  if (!isNumber(ratio)) return 'not measured'
  return ratio >= mark ? 'met' : `not met: ${cause}`
}

/**
 * A table as the format of this repository has it.
 *
 * @param {readonly (readonly string[])[]} rows the first is the head
 */
function tableOf(rows) {
  const escaped = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))
  const widths = HEAD.map((_, column) =>
    Math.max(3, ...escaped.map((row) => (row[column] ?? '').length)),
  )
  const lineOf = (/** @type {readonly string[]} */ row) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |\n`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |\n`
  const [head = [], ...others] = escaped
  return lineOf(head) + rule + others.map(lineOf).join('')
}

/**
 * @param {number | null | undefined} value
 * @returns {value is number}
 */
function isNumber(value) {
  return typeof value === 'number'
}
