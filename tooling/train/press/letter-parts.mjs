import { readLine } from './labels.mjs'

/** @typedef {import('./labels.mjs').HeaderLine} HeaderLine */
/**
 * @typedef {object} LetterParts
 * @property {HeaderLine[]} header
 * @property {string[]} body its lines
 */

/** Lines of this width are text, not header lines. Chinese needs half as many characters. */
const TEXT_WIDTH = 110
const CHINESE_TEXT_WIDTH = 48
/** Maximum length of a header: one page. */
const MAX_HEADER_LINES = 45

/**
 * Splits a letter into header lines, with labels joined to values on the next line, and text lines.
 *
 * @param {string} text
 * @returns {LetterParts}
 */
export function letterParts(text) {
  const lines = text.trim().split('\n')
  const end = headerEnd(lines)
  return { header: joinLabels(lines.slice(0, end).map(readLine)), body: lines.slice(end) }
}

/**
 * Returns the end of the header: after the subject, or before the first line of text.
 *
 * @param {readonly string[]} lines
 */
function headerEnd(lines) {
  const subject = lines.findIndex((line) => readLine(line).kind === 'subject')
  if (subject >= 0 && subject < MAX_HEADER_LINES) {
    const hasValue = readLine(lines[subject] ?? '').value !== ''
    return subject + (hasValue ? 1 : 2)
  }
  const first = lines.findIndex(isText)
  return Math.min(first < 0 ? lines.length : first, MAX_HEADER_LINES)
}

/** @param {string} line */
function isText(line) {
  const width = /\p{Script=Han}/u.test(line) ? CHINESE_TEXT_WIDTH : TEXT_WIDTH
  return line.length > width
}

/**
 * @param {readonly HeaderLine[]} lines
 * @returns {HeaderLine[]}
 */
function joinLabels(lines) {
  /** @type {HeaderLine[]} */
  const joined = []
  for (const line of lines) {
    const before = joined.at(-1)
    const isValue = !line.label && line.value.trim() !== ''
    const isOpen = before?.label && before.value === '' && before.kind !== 'addressees'
    if (before && isOpen && isValue) before.value = line.value.trim()
    else joined.push({ ...line })
  }
  return joined
}

/**
 * Returns a header line as text.
 *
 * @param {HeaderLine} line
 * @param {string} separator
 */
export function writeLine({ label, value }, separator = '\t') {
  if (!label) return value
  return value === '' ? label : `${label}${separator}${value}`
}
