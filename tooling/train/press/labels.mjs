import { LANGUAGE_PARTS } from '../compose/languages/index.mjs'

/** Labels of real letters that composed ones do not use. */
const OTHER_LABELS = [
  'Contact:',
  'Copy to:',
  'Copy:',
  'Web:',
  'Copie:',
  'Copia:',
  'Копии:',
  '抄送：',
  'Objet :',
  'Réf. :',
  'Tél. :',
]
const TELEPHONE = labelsOf(({ telephone }) => telephone)
const FAX = labelsOf(({ fax }) => fax)
const ADDRESSEES = [
  ...labelsOf(({ to }) => to),
  'Copy to:',
  'Copy:',
  'Copie:',
  'Copia:',
  'Копии:',
  '抄送：',
]
const SUBJECT = [...labelsOf(({ subject }) => subject), 'Objet :']

/** Longest first, so that "Tel.:" is not read as "Tel". */
const LABELS = [
  ...new Set([
    ...labelsOf(({ reference }) => reference),
    ...labelsOf(({ ourReference }) => ourReference),
    ...labelsOf(({ email }) => email),
    ...TELEPHONE,
    ...FAX,
    ...ADDRESSEES,
    ...SUBJECT,
    ...OTHER_LABELS,
  ]),
].sort((a, b) => b.length - a.length)

/**
 * A line of a letter: a label with its value, or a line without a label.
 *
 * @typedef {object} HeaderLine
 * @property {string | null} label
 * @property {'telephone' | 'fax' | 'addressees' | 'subject' | 'other'} kind
 * @property {string} value
 */

/**
 * Reads a line as a label and its value.
 *
 * @param {string} line
 * @returns {HeaderLine}
 */
export function readLine(line) {
  const trimmed = line.trim()
  const label = LABELS.find((candidate) => trimmed.startsWith(candidate))
  if (!label) return { label: null, kind: 'other', value: line }
  return { label, kind: kindOf(label), value: trimmed.slice(label.length).trim() }
}

/**
 * @param {string} label
 * @returns {HeaderLine['kind']}
 */
function kindOf(label) {
  if (TELEPHONE.includes(label)) return 'telephone'
  if (FAX.includes(label)) return 'fax'
  if (ADDRESSEES.includes(label)) return 'addressees'
  return SUBJECT.includes(label) ? 'subject' : 'other'
}

/** @param {(letterheads: import('../compose/letterheads.mjs').Letterheads) => readonly string[]} pick */
function labelsOf(pick) {
  return LANGUAGE_PARTS.flatMap(({ letterheads }) => pick(letterheads))
}
