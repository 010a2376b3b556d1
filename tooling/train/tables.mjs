import { sumScores } from '../../packages/reader/test/letters/score/index.mjs'
import { percentile } from './score-set.mjs'

/** @typedef {import('./score-set.mjs').ScoredLetter} ScoredLetter */
/** @typedef {readonly string[]} Row */

export const SCORE_COLUMNS = [
  'letters',
  'stated right',
  'meetings found',
  'invented',
  'false facts',
  'certain and right',
  'certain',
  'wrong flagged',
  'missed warned',
  'ms median',
  'ms p99',
]

/**
 * Returns one row of a score table: a name and the figures of some letters.
 *
 * @param {string} name
 * @param {readonly ScoredLetter[]} letters
 * @returns {Row}
 */
export function scoreRow(name, letters) {
  const sums = sumScores(letters.map(({ score }) => score))
  const times = letters.map(({ milliseconds }) => milliseconds)
  const { expected, found, invented } = sums.meetings
  return [
    name,
    String(sums.letters),
    `${percent(sums.statedRight, sums.stated)} of ${String(sums.stated)}`,
    `${String(found)} of ${String(expected)}`,
    String(invented),
    String(sums.falseFacts),
    percent(sums.sureRight, sums.sure),
    percent(sums.sure, sums.given),
    `${String(sums.wrongFlagged)} of ${String(sums.wrong)}`,
    `${String(sums.lettersMissingMeetingsWarned)} of ${String(sums.lettersMissingMeetings)}`,
    percentile(times, 0.5).toFixed(1),
    percentile(times, 0.99).toFixed(1),
  ]
}

/**
 * Returns a percentage, or a dash if the total is zero.
 *
 * @param {number} part
 * @param {number} whole
 */
export function percent(part, whole) {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`
}

/**
 * Returns a table in Markdown, its columns aligned.
 *
 * @param {string} title
 * @param {Row} columns names of the columns after the first
 * @param {readonly Row[]} rows
 */
export function renderTable(title, columns, rows) {
  const header = [title, ...columns]
  const widths = header.map((name, index) =>
    Math.max(name.length, ...rows.map((row) => row[index]?.length ?? 0)),
  )
  const line = (/** @type {Row} */ cells) =>
    `| ${cells
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [line(header), rule, ...rows.map(line)].join('\n')
}
