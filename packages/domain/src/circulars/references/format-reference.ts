import { assertLanguage } from '../../assert-scalars'
import { LANGUAGES } from '../../languages'
import type { Language } from '../../scalars'
import { fill } from '../letter-templates/index'
import {
  type AmendmentKind,
  type Bureau,
  LETTER_FORMS,
  type LetterForm,
  type SeriesKind,
} from '../letter-templates/index'
import { assertReference, type Reference } from '../model/index'

/**
 * Writes a reference as letters of a language print it.
 *
 * A series that is known in the six languages ("TSB Circular", "Циркуляр БСЭ") is said in the one
 * asked for; any other stays as it is printed, and so does the whole without a language.
 *
 * @example
 * const reference = { kind: 'circular', series: 'TSB Circular', number: '352', amends: null, alsoKnownAs: [], text: 'TSB Circular 352' }
 * formatReference(reference) // => 'TSB Circular 352'
 * formatReference(reference, 'fr') // => 'Circulaire TSB 352'
 * const addendum = { ...reference, kind: 'addendum', number: '1', amends: 'TSB Circular 352', text: null }
 * formatReference(addendum, 'ru') // => 'Дополнительный документ 1 к Циркуляру 352 БСЭ'
 */
export function formatReference(reference: Reference, language?: Language): string {
  assertReference(reference)
  if (language !== undefined) assertLanguage(language)
  return writeReference(reference, language)
}

/** The same of any record, for letters that are written whatever is in them. */
export function writeReference(reference: Reference, language?: Language): string {
  const { kind, series, number, amends, text } = reference
  if (language === undefined && text !== null) return text
  const form = LETTER_FORMS[language ?? 'en']
  if (isAmendment(kind)) {
    const amended = amends ?? series ?? ''
    if (text !== null && isSaidIn(form.language, amended)) return text
    const letter = sayName(amended, numberIn(amended), form, null, true)
    return fill(form.amendments[kind], { number: number ?? '', letter })
  }
  const printed = text ?? joinName(series, number)
  return sayName(printed, numberIn(printed), form, kind, false)
}

/**
 * Cites a paragraph of a letter by the number printed before it.
 *
 * @example
 * const reference = { kind: 'circular', series: 'TSB Circular', number: '352', amends: null, alsoKnownAs: [], text: 'TSB Circular 352' }
 * citeParagraph(reference, '5') // => 'TSB Circular 352, ¶5'
 * citeParagraph(reference, '5', 'es') // => 'Circular TSB 352, § 5'
 */
export function citeParagraph(reference: Reference, number: string, language?: Language): string {
  if (language !== undefined) assertLanguage(language)
  const { paragraph } = LETTER_FORMS[language ?? 'en']
  return fill(paragraph, { reference: formatReference(reference, language), number })
}

/** A name of a series, as one language has it. */
export interface SeriesName {
  readonly language: Language
  readonly kind: SeriesKind
  readonly bureau: Bureau | null
}

/**
 * The series that a letter's name speaks of: "TSB Circular 352", or the same without its number.
 *
 * @param kind - of the letter, where it is known: in Arabic two series have one name
 * @internal
 */
export function readSeries(printed: string, kind: Reference['kind'] | null): SeriesName | null {
  const readings = readingsOf(printed)
  return readings.find((reading) => isOfKind(reading, kind)) ?? readings[0] ?? null
}

function readingsOf(printed: string): readonly SeriesName[] {
  names ??= nameSeries()
  return names.get(fold(printed)) ?? []
}

function sayName(
  printed: string,
  number: string,
  form: LetterForm,
  kind: Reference['kind'] | null,
  isAmended: boolean,
): string {
  const declined = isAmended ? form.amendedSeries : undefined
  if (!declined && isSaidIn(form.language, printed)) return printed
  const name = readSeries(printed, kind)
  if (!name) return printed
  const bureau = name.bureau === null ? '' : form.bureaus[name.bureau]
  return fill((declined ?? form.series)[name.kind], { bureau, number })
}

function isSaidIn(language: Language, printed: string): boolean {
  return readingsOf(printed).some((name) => name.language === language)
}

function isOfKind({ kind }: SeriesName, wanted: Reference['kind'] | null): boolean {
  if (kind === 'administrative') return wanted === 'circular'
  return kind === 'notification' ? wanted === 'other' : kind === wanted
}

export function isAmendment(kind: Reference['kind']): kind is AmendmentKind {
  return kind === 'addendum' || kind === 'corrigendum' || kind === 'revision'
}

/** The part of a name that is no word: "352", "2/TSAG", "7/LCCE/79", "CACE/560". */
const NUMBER = /(?:\d{1,2}\/)?[A-Z]{2,8}\/\d[\w/.-]*|\d[\w/.-]*/

export function numberIn(printed: string): string {
  return NUMBER.exec(printed)?.[0] ?? ''
}

/** A bare code is joined to its number as it is printed: "CACE/560", "7/LCCE/79". */
export function joinName(series: string | null, number: string | null): string {
  const isCode = series !== null && /^(?:\d{1,2}\/)?[A-Z]{2,5}$/.test(series)
  return [series, number].filter((part) => part !== null).join(isCode ? '/' : ' ')
}

let names: Map<string, SeriesName[]> | undefined

/** Every series of every bureau in every language, by its folded words. */
function nameSeries(): Map<string, SeriesName[]> {
  const table = new Map<string, SeriesName[]>()
  for (const language of LANGUAGES) {
    const { series, amendedSeries, bureaus } = LETTER_FORMS[language]
    for (const words of [series, ...(amendedSeries ? [amendedSeries] : [])]) {
      for (const kind of SERIES) {
        for (const bureau of ['TSB', 'BR', 'BDT', null] as const) {
          if (bureau !== null && !words[kind].includes('{bureau}')) continue
          const name = fold(fill(words[kind], { bureau: bureau === null ? '' : bureaus[bureau] }))
          table.set(name, [...(table.get(name) ?? []), { language, kind, bureau }])
        }
      }
    }
  }
  return table
}

const SERIES: readonly SeriesKind[] = [
  'circular',
  'administrative',
  'collective-letter',
  'circular-letter',
  'notification',
]

/** The words of a name alone, without its number, and whichever way they are spaced and cased. */
function fold(printed: string): string {
  return printed
    .replace(NUMBER, '')
    .replace(/[\s第号-]+/g, '')
    .toLowerCase()
}
