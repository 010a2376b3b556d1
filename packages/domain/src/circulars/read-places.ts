import type { Span } from '../span'
import { findCity } from '../timezones/index'
import type { Found } from './findings'
import type { LetterLanguage } from './languages/index'
import { trimSpan, wordsOf } from './source-text'
import type { Statements } from './statements'
import { findAllIn, findIn } from './spans'

export interface FoundPlace {
  readonly city: Found<string>
  readonly country: Found<string> | null
  readonly zone: string | null
}

const NAME =
  "\\p{Lu}[\\p{L}'’-]{1,24}(?:[ -](?:de |la |las |los |del )?\\p{Lu}[\\p{L}'’-]{1,24}){0,2}"
/** In running text a city follows a word of place; in a subject it stands between commas. */
const IN_TEXT = new RegExp(`(?<=(?:^|[ (])(?:in|at|of|à|en|a|в|de) )(?:the )?${NAME}`, 'gu')
const IN_SUBJECT = new RegExp(`(?<=[,(\\n.”"»)] {0,3})${NAME}`, 'gu')

/** Reads the city a meeting is in: from the subject first, then from the sentence that convenes it. */
export function readPlace(statements: Statements, sentences: readonly Span[]): FoundPlace | null {
  const { letter, plain } = statements
  const { subject } = letter
  const candidates = [
    ...(subject ? findAllIn(plain, IN_SUBJECT, subject) : []),
    ...sentences.flatMap((sentence) => findAllIn(plain, IN_TEXT, sentence)),
  ]
  for (const span of candidates) {
    const place = placeOf(statements, span)
    if (place) return place
  }
  return null
}

/** The longest beginning of a run of capitalized words that names a city. */
function placeOf({ letter, plain }: Statements, span: Span): FoundPlace | null {
  for (let end = span.end; end > span.start; end = lastBlank(plain, span.start, end)) {
    const name = wordsOf(letter.source, { start: span.start, end })
    const city = findCity(name)
    if (!city || isOfficeOf(plain, end)) continue
    const spans = [{ start: span.start, end }]
    const isSure = city.ambiguousWith.length === 0
    return {
      city: { value: name, spans },
      country: isSure ? { value: city.country, spans, certainty: 'derived' } : null,
      zone: isSure ? city.zone : null,
    }
  }
  return null
}

/** "Geneva time" and "Montreal Protocol" are no places of a meeting. */
function isOfficeOf(plain: string, end: number): boolean {
  return /^ (?:time|Protocol|Convention|Agreement|Declaration|Agenda|Plan of Action)/.test(
    plain.slice(end, end + 20),
  )
}

function lastBlank(plain: string, start: number, end: number): number {
  const at = plain.slice(start, end).lastIndexOf(' ')
  return at < 0 ? start : start + at
}

/** Reads the building, by the noun that ends its name ("the Delta hotel") or begins it ("siège de l'UIT"). */
export function readVenue(
  statements: Statements,
  sentences: readonly Span[],
): Found<string> | null {
  const { letter, plain } = statements
  const patterns = venuePatterns(letter.language)
  for (const sentence of sentences) {
    for (const pattern of patterns) {
      const span = findIn(plain, pattern, sentence)
      if (span) return { value: wordsOf(letter.source, span), spans: [trimSpan(plain, span)] }
    }
  }
  return null
}

function venuePatterns({ venueNouns }: LetterLanguage): RegExp[] {
  const word = "\\p{Lu}[\\p{L}'&.-]{0,24}"
  return [
    new RegExp(`(?<!\\p{L})(?:${word}\\s){1,5}(?:${venueNouns})(?!\\p{L})`, 'u'),
    new RegExp(
      `(?<!\\p{L})(?:${venueNouns}) (?:de l'|de la |du |de |del |of the )${word}(?:\\s${word}){0,4}`,
      'u',
    ),
  ]
}

/** Where the city begins in capitalized words that end with one. */
export function findCityAtEnd(words: string): number {
  for (let at = 0; at >= 0; at = nextWord(words, at)) {
    if (findCity(words.slice(at))) return at
  }
  return -1
}

function nextWord(words: string, from: number): number {
  const blank = words.indexOf(' ', from)
  return blank < 0 ? -1 : blank + 1
}
