import type { PersonalSpan } from './addresses'
import { NUMBER_LABEL, SECRET_LABEL, SECRET_VERB } from './name-words'
import { digitsOf } from './substitutes'

const BETWEEN = '(?: ?/ ?|[ \\u00a0().\\-–]{1,2})'
/** Bounded, so that a text of nothing but digits takes no longer than others. */
const NUMBER = `\\(?(?<!\\p{Nd})\\p{Nd}{1,15}(?:${BETWEEN}\\p{Nd}{1,15}){0,14}(?!\\p{Nd})`
const INTERNATIONAL = new RegExp(`\\+ ?${NUMBER}`, 'gu')
/** Matches a number with its plus sign at the end, as some programs write it in Arabic text. */
const TURNED = new RegExp(`${NUMBER} ?\\+(?![\\p{Nd}])`, 'gu')
const LABELLED = new RegExp(
  `(?<!\\p{L})${NUMBER_LABEL}(?!\\p{L})[^\\p{L}\\p{Nd}]{0,12}(${NUMBER})`,
  'giu',
)
/** Of a telephone number: shorter ones are years and days, longer ones two numbers in a row. */
const DIGITS = { min: 7, max: 15, labelledMin: 4, maxKnown: 40 }

/** A word with a digit in it, or groups of digits; any word right after a colon. */
const SECRET =
  '(\\p{Nd}{1,15}(?:[ \\u00a0-]\\p{Nd}{1,15}){1,9}|(?=[^\\s]{0,60}\\p{Nd})[^\\s,;()，；。]{4,60})'
const SECRETS = [
  new RegExp(
    `(?<!\\p{L})${SECRET_LABEL}[^\\p{L}\\p{Nd}\\n]{0,6}${SECRET_VERB}?[ :：]*${SECRET}`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})${SECRET_LABEL}\\)?[ \\u00a0]?[:：=][ \\u00a0]*([^\\s,;()，；。]{4,60})`,
    'giu',
  ),
]

/**
 * Finds telephone and fax numbers.
 *
 * @param known - numbers of the letter, as digits
 */
export function findNumbers(text: string, known: readonly string[]): PersonalSpan[] {
  const labelled = spansOf(text, LABELLED).filter(({ start, end }) => {
    const { length } = digitsOf(text.slice(start, end))
    return length >= DIGITS.labelledMin && length <= DIGITS.max
  })
  const free = [INTERNATIONAL, TURNED]
    .flatMap((pattern) => spansOf(text, pattern))
    .filter(({ start, end }) => {
      const { length } = digitsOf(text.slice(start, end))
      return length >= DIGITS.min
    })
  return [...known.flatMap((digits) => findDigits(text, digits)), ...free, ...labelled]
}

/** Finds passcodes and numbers of online meetings by the words before them. */
export function findSecrets(text: string): PersonalSpan[] {
  return SECRETS.flatMap((pattern) => spansOf(text, pattern)).map((span) => ({
    ...span,
    kind: 'secret',
  }))
}

/** Finds a number however its digits are grouped. */
export function findDigits(text: string, digits: string): PersonalSpan[] {
  if (digits.length < DIGITS.labelledMin || digits.length > DIGITS.maxKnown) return []
  const spelled = Array.from(digits).map(anyScript).join('[ \\u00a0().\\-–/]{0,3}')
  return spansOf(text, new RegExp(`(?<!\\p{Nd})${spelled}(?!\\p{Nd})`, 'gu'))
}

function anyScript(digit: string): string {
  const at = (zero: number) => String.fromCharCode(zero + Number(digit))
  return `[${digit}${at(0x660)}${at(0x6f0)}${at(0xff10)}]`
}

function spansOf(text: string, pattern: RegExp): PersonalSpan[] {
  return [...text.matchAll(pattern)].map((match) => {
    const value = match[1] ?? match[0]
    const start = match.index + match[0].lastIndexOf(value)
    return { kind: 'number', start, end: start + value.length }
  })
}
