/**
 * @typedef {object} Row - as written by `reportRow`
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

/** Heading of the section; what is above it is written by hand. */
export const RESULTS = '## Results'

const HEADERS = ['measurement', 'result', 'reference', 'ratio', 'target', 'status']

/**
 * Returns the section with the results of all benchmarks.
 *
 * @param {readonly BenchRun[]} benches
 * @param {Circumstances} circumstances
 */
export function writeTable(benches, { on, minutes, machine, loadBefore }) {
  const lines = benches.flatMap((bench) => [
    ...bench.rows.map(cellsOf),
    ...(bench.failure === null
      ? []
      : [[`\`${bench.name}\``, `benchmark ${bench.failure}`, '', '', '', 'see its output']]),
  ])
  const ran = benches.map(({ name }) => name).join(', ')
  return `${RESULTS}

Written by \`npx turbo run bench:table\`: ${on}, in ${minutes} minutes, on ${machine}; load average before ${loadBefore.toFixed(1)}.
Benchmarks: ${ran}.
Each result is compared with a reference in the same run, or with a limit. A ratio above 1 means that ours is better,
for each unit. On a busy machine, ratios are more reliable than absolute figures.

${tableOf([HEADERS, ...lines])}`
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
  const cause = why ?? 'cause unknown'
  if (!isNumber(mark)) return isNumber(ratio) && ratio < 1 ? `behind: ${cause}` : ''
  if (!isNumber(ratio)) return 'not measured'
  return ratio >= mark ? 'met' : `not met: ${cause}`
}

/**
 * Returns a Markdown table formatted like Prettier.
 *
 * @param {readonly (readonly string[])[]} rows - starting with the headers
 */
function tableOf(rows) {
  const escaped = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))
  const widths = HEADERS.map((_, column) =>
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
