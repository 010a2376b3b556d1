import { labelsCrossed } from './header-layouts.mjs'
import { letterParts, writeLine } from './letter-parts.mjs'

/** @typedef {import('./labels.mjs').HeaderLine} HeaderLine */

/**
 * Prints a table of three columns: label, value, addressees.
 *
 * @param {string} text
 */
export function bars(text) {
  const bar = (/** @type {readonly string[]} */ row) =>
    `|${row.map((cell) => `${cell} `).join('|')}|`
  return cells(text, {
    header: ({ label, value, kind }) => {
      if (kind === 'addressees') return [bar(['', '', `${label ?? ''} ${value}`.trim()]), '']
      return [bar(label ? [label, value, ''] : ['', '', value.trim()]), '']
    },
    row: bar,
  })
}

/** @param {string} text */
export function slashes(text) {
  return cells(text, {
    header: ({ label, value }) => [label ? `${label} / ${value}`.trimEnd() : value],
    row: (row) => row.join(' / '),
  })
}

/** @param {string} text */
export function columnByColumn(text) {
  const { header, body } = letterParts(text)
  return labelsCrossed([...header.map((line) => writeLine(line)), ...transposed(body)].join('\n'))
}

/**
 * Prints rows of cells column by column.
 *
 * @param {readonly string[]} lines
 * @returns {string[]}
 */
function transposed(lines) {
  /** @type {string[]} */
  const read = []
  /** @type {string[][]} */
  let rows = []
  const flush = () => {
    const width = rows[0]?.length ?? 0
    const isTable = rows.length > 1 && rows.every((row) => row.length === width)
    for (const row of isTable ? columnsOf(rows) : rows.map((row) => [row.join('\t')]))
      read.push(...row)
    rows = []
  }
  for (const line of lines) {
    const row = line.split('\t').map((cell) => cell.trim())
    if (rows.length > 0 && (!isRow(row) || row.length !== rows[0]?.length)) flush()
    if (isRow(row)) rows.push(row)
    else read.push(line)
  }
  flush()
  return read
}

/**
 * @param {readonly (readonly string[])[]} rows
 * @returns {string[][]}
 */
function columnsOf(rows) {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''))
}

/**
 * Writes the table of the header, from its first label on, and the tables of the text with other cells.
 *
 * @param {string} text
 * @param {{ header: (line: HeaderLine) => string[], row: (row: string[]) => string }} write
 */
function cells(text, write) {
  const { header, body } = letterParts(text)
  const first = header.findIndex(({ label }) => label !== null)
  const start = first < 0 ? header.length : first
  const rows = header
    .slice(start)
    .filter(({ label, value }) => label !== null || value.trim() !== '')
    .flatMap(write.header)
  const lines = body.map((line) => {
    const row = line.split('\t').map((cell) => cell.trim())
    return isRow(row) ? write.row(row) : line
  })
  return [...header.slice(0, start).map((line) => writeLine(line)), ...rows, ...lines].join('\n')
}

/**
 * A single number before a tab is a paragraph number.
 *
 * @param {readonly string[]} row
 */
function isRow(row) {
  return row.length > 1 && row.every((cell) => cell !== '') && !/^\d+[.)]?$/.test(row[0] ?? '')
}
