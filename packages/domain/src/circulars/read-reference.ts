import type { Span } from '../span'
import type { LetterLanguage } from './languages/index'
import type { Letter } from './letter'
import type { Reference } from './reference'
import { findAllIn, spanOf, textAt } from './spans'

/** A reference as it stands in a text, in its parts. */
export interface ReferenceMention extends Span {
  readonly kind: Reference['kind']
  readonly series: string
  readonly number: string | null
  readonly numberSpan: Span | null
  /** The amended letter, as printed; null when this is no amendment. */
  readonly amends: string | null
  readonly amendsSpan: Span | null
}

const CODE = '(?:\\d{1,2}/)?[A-Z]{2,5}/\\d{1,4}'
const NUMBER = `${CODE}|\\d{4}-\\d{1,4}|\\d{1,4}(?:/[A-Z\\d][A-Z\\d-]{0,15})?`
const BUREAU = 'TSB|BR|BDT|БСЭ|БР|БРЭ|ITU|ITU-T|ITU-R|ITU-D|CBD|WMO|UNECE'

/** Finds every reference to a letter in a stretch of text, in order. */
export function findReferences(
  { source, language }: Pick<Letter, 'source' | 'language'>,
  within: Span,
): ReferenceMention[] {
  const stretch = textAt(source.plain, within)
  return Array.from(stretch.matchAll(patternOf(language)), (match) =>
    mentionOf(source.plain, language, match, within.start),
  )
}

function mentionOf(
  plain: string,
  language: LetterLanguage,
  match: RegExpExecArray,
  offset: number,
): ReferenceMention {
  const groups = match.groups ?? {}
  const spanOfGroup = (group: string): Span | null => {
    const indices = match.indices?.groups?.[group]
    return indices ? { start: offset + indices[0], end: offset + indices[1] } : null
  }
  const printed = unglue(plain, language, spanOfGroup('number'))
  const words = wordsIn(plain, spanOfGroup('words'))
  const { series, number } = splitCode(
    [groups['before'], words, groups['between'] ?? groups['after']].filter(Boolean).join(' '),
    wordsIn(plain, printed),
  )
  const whole = spanOf(match, offset)
  const letterStart = spanOfGroup('before')?.start ?? spanOfGroup('words')?.start ?? whole.start
  const end = spanOfGroup('after')?.end ?? printed?.end ?? whole.end
  const amendment = groups['amendment']
  const own = { start: whole.start, end, series }
  if (amendment === undefined) {
    const kind = kindOf(language.series, words) ?? 'other'
    return { ...own, kind, number, numberSpan: printed, amends: null, amendsSpan: null }
  }
  return {
    ...own,
    kind: kindOf(language.amendments, amendment) ?? 'other',
    number: groups['amendmentNumber'] ?? null,
    numberSpan: spanOfGroup('amendmentNumber'),
    amends: `${[groups['before'], words, groups['between']].filter(Boolean).join(' ')} ${wordsIn(plain, printed)}`,
    amendsSpan: { start: letterStart, end },
  }
}

/** A bare code is the series and the number in one: "7/LCCE/79", "CACE/560". */
function splitCode(words: string, number: string): { series: string; number: string } {
  const slash = number.lastIndexOf('/')
  const isCode = /^(?:\d{1,2}\/)?[A-Z]{2,5}\/\d{1,4}$/.test(number)
  return isCode
    ? { series: number.slice(0, slash), number: number.slice(slash + 1) }
    : { series: words, number }
}

/**
 * A number glued to the date after it ("7/LCCE/7916 December 2020") is cut where another mention of
 * the letter cuts it; without one nobody can tell.
 */
function unglue(plain: string, language: LetterLanguage, span: Span | null): Span | null {
  if (!span || !startsWithMonth(language, plain.slice(span.end, span.end + 16))) return span
  const glued = textAt(plain, span)
  const code = glued.slice(0, glued.lastIndexOf('/') + 1)
  const next = code === '' ? -1 : plain.indexOf(code, span.end)
  const digits =
    next < 0
      ? ''
      : (/^\d{1,4}/.exec(plain.slice(next + code.length, next + code.length + 4))?.[0] ?? '')
  const isPart = digits !== '' && glued.startsWith(code + digits)
  return isPart ? { start: span.start, end: span.start + code.length + digits.length } : span
}

function startsWithMonth({ months }: LetterLanguage, following: string): boolean {
  return new RegExp(`^ (?:${months.join('|')})(?!\\p{L})`, 'iu').test(following)
}

function kindOf<Kind>(
  table: readonly { readonly kind: Kind; readonly words: string }[],
  words: string,
): Kind | null {
  return table.find((row) => new RegExp(`^(?:${row.words})$`, 'u').test(words))?.kind ?? null
}

function wordsIn(plain: string, span: Span | null): string {
  return span ? textAt(plain, span).replace(/\s+/g, ' ').trim() : ''
}

const patterns = new Map<LetterLanguage, RegExp>()

function patternOf(language: LetterLanguage): RegExp {
  const known = patterns.get(language)
  if (known) return known
  const amendments = language.amendments.map(({ words }) => words).join('|')
  const series = language.series.map(({ words }) => words).join('|')
  const amendment = `(?:(?<amendment>${amendments})\\s{1,2}(?:No\\.?\\s?)?(?<amendmentNumber>\\d{1,3})?\\s{0,3}(?:${language.amendmentLink})[\\s|]{1,16}(?:the\\s)?)?`
  const sign = '(?:No\\.?\\s?|N[°º]\\s?|№\\s?)?'
  const pattern = new RegExp(
    `(?<!\\p{L})${amendment}(?:(?<before>${BUREAU})\\s{1,2})?(?<words>${series})\\s{0,4}(?:(?<between>${BUREAU})\\s{1,2})?${sign}(?<number>${NUMBER})(?:\\s(?<after>БСЭ|БР|БРЭ))?`,
    'dgu',
  )
  patterns.set(language, pattern)
  return pattern
}

/** Second references under the first: unit and initials, "COM 3/ST", "TSB Workshops/P.R." */
export function findSecondReferences(letter: Letter, within: Span): Span[] {
  const pattern =
    /(?<![\p{L}\d/])(?:COM \d{1,2}|TSB \p{Lu}\p{L}{1,20}|[A-Z]{2,6}(?:-[A-Z]{2,6})?)\/[A-Z][A-Z.]{0,4}(?![\p{L}\d/])/gu
  return findAllIn(letter.source.plain, pattern, within)
}
