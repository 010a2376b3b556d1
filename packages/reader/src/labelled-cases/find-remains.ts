import { findEmails, type PersonalSpan } from './addresses'
import type { ExclusionReason } from './exclusion-reason'
import { ADDRESS_SIGN } from './name-words'
import { findDigits } from './numbers'
import type { PersonName } from './find-people'
import { digitsOf } from './substitutes'

/** The at sign of an address, or words for it. */
const ADDRESS = new RegExp(
  `[\\p{L}\\p{N}]\\s?(?:@|[[({]\\s?${ADDRESS_SIGN}\\s?[\\])}])\\s?[\\p{L}\\p{N}]`,
  'iu',
)
/** Length of the ending that differs between cases of a Russian surname. */
const ENDING_LENGTH = 2
/** Minimum length of a stem; shorter ones are too common. */
const STEM_MIN_LENGTH = 4

/** Replacements in a circular. */
export interface Replaced {
  readonly text: string
  readonly spans: readonly PersonalSpan[]
  readonly people: readonly PersonName[]
  readonly isOrdinary: (word: string) => boolean
}

/**
 * Returns the kind of personal data that remains in the rewritten text, or `null`. It looks in
 * another way than the search did that found what was replaced.
 */
export function findRemains(replaced: Replaced, rewritten: string): ExclusionReason | null {
  if (hasAddress(replaced, rewritten)) return 'address-remains'
  if (hasNumber(replaced, rewritten)) return 'number-remains'
  return hasName(replaced, rewritten) ? 'name-remains' : null
}

function hasAddress({ text, spans }: Replaced, rewritten: string): boolean {
  const lower = rewritten.toLowerCase()
  const originals = valuesOf(text, spans, 'email').map((address) => address.toLowerCase())
  return (
    originals.some((address) => lower.includes(address)) || ADDRESS.test(withoutEmails(rewritten))
  )
}

function withoutEmails(text: string): string {
  let from = 0
  const pieces = findEmails(text).map(({ start, end }) => {
    const piece = text.slice(from, start)
    from = end
    return piece
  })
  return [...pieces, text.slice(from)].join(' ')
}

function hasNumber({ text, spans }: Replaced, rewritten: string): boolean {
  return valuesOf(text, spans, 'number').some(
    (number) => findDigits(rewritten, digitsOf(number)).length > 0,
  )
}

function hasName({ people, isOrdinary }: Replaced, rewritten: string): boolean {
  const flat = rewritten.replace(/\s+/gu, ' ').toLowerCase()
  const begins = beginningsOf(rewritten)
  const isHan = (name: string) => /\p{Script=Han}/u.test(name)
  return people.some(({ words }) => {
    const texts = words.map(({ text }) => text)
    const whole = texts.join(' ').toLowerCase()
    const surname = texts.at(-1) ?? ''
    return (
      ((texts.length > 1 || isHan(whole)) && flat.includes(whole)) ||
      (!isOrdinary(surname) && begins.has(stemOf(surname)))
    )
  })
}

/** Returns capitalized words and their stems. */
function beginningsOf(text: string): Set<string> {
  const begins = new Set<string>()
  for (const [word] of text.matchAll(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{3,40}/gu))
    for (let length = STEM_MIN_LENGTH; length <= word.length; length++)
      begins.add(word.slice(0, length))
  return begins
}

/** Returns the stem of a Russian surname; short and other surnames are unchanged. */
function stemOf(surname: string): string {
  const isRussian = /^\p{Script=Cyrillic}+$/u.test(surname)
  const isLong = surname.length - ENDING_LENGTH >= STEM_MIN_LENGTH
  return isRussian && isLong ? surname.slice(0, -ENDING_LENGTH) : surname
}

function valuesOf(
  text: string,
  spans: readonly PersonalSpan[],
  kind: PersonalSpan['kind'],
): string[] {
  const own = spans.filter((span) => span.kind === kind)
  return [...new Set(own.map(({ start, end }) => text.slice(start, end)))]
}
