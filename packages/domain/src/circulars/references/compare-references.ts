import { assertDate } from '../../assert-scalars'
import type { Circular } from '../model/index'
import { isAmendment, joinName, numberIn, readSeries } from './format-reference'
import { assertReference, type Reference } from '../model/index'
import { studyPeriodOf } from '../model/index'
import { assertObject } from '../../wrong-argument'

/** What can be said of two references: one letter, two letters, or not without knowing more. */
export type ReferenceComparison = 'same' | 'different' | 'undecided'

type Dated = Pick<Circular, 'reference' | 'issuedOn'>

/**
 * Returns true if two references name the same letter, in any languages.
 *
 * Numbers start again with each study period, so the date decides. Without it, or where two dates
 * within one period disagree, nothing is decided; a number that holds its year needs no date.
 *
 * @example
 * const reference = { kind: 'circular', series: 'TSB Circular', number: '352', amends: null, alsoKnownAs: [], text: null }
 * const letter = { reference, issuedOn: '2021-10-13' }
 * compareReferences(letter, { reference: { ...reference, series: 'Circulaire TSB' }, issuedOn: '2021-10-13' }) // => 'same'
 * compareReferences(letter, { reference, issuedOn: '2015-10-13' }) // => 'different'
 * compareReferences(letter, { reference, issuedOn: null }) // => 'undecided'
 */
export function compareReferences(one: Dated, other: Dated): ReferenceComparison {
  assertDated(one, 'one')
  assertDated(other, 'other')
  if (!shareAName(one.reference, other.reference)) return 'different'
  if (one.issuedOn !== null && one.issuedOn === other.issuedOn) return 'same'
  if (one.issuedOn === null || other.issuedOn === null) {
    return holdsYear(one.reference) ? 'same' : 'undecided'
  }
  const [period, otherPeriod] = [studyPeriodOf(one.issuedOn), studyPeriodOf(other.issuedOn)]
  return period !== otherPeriod ? 'different' : 'undecided'
}

/**
 * Returns true if printed words name a letter, in any of the six languages, whichever date it has:
 * "Циркуляр 352 БСЭ" names TSB Circular 352, and so does its code where it has one. An amendment is named
 * only in the words that it prints.
 *
 * @internal
 */
export function isNameOf(printed: string, reference: Reference): boolean {
  const { kind, series, number, text, alsoKnownAs } = reference
  const names = [text ?? joinName(series, number), ...alsoKnownAs].filter((name) => name !== '')
  // The name of an amendment holds that of the letter it changes
  if (isAmendment(kind)) return names.some((name) => fold(name) === fold(printed))
  const printedKeys = keysOf(printed, kind)
  return names.flatMap((name) => keysOf(name, kind)).some((key) => printedKeys.includes(key))
}

/** What a name has in common with its translations: series and number, or its words; and its code. */
function keysOf(printed: string, kind: Reference['kind']): string[] {
  const reading = readSeries(printed, kind)
  const number = fold(numberIn(printed))
  const code = number.includes('/') && /[a-z]/.test(number) ? [number] : []
  return reading
    ? [`${reading.kind}:${reading.bureau ?? ''}:${number}`, ...code]
    : [fold(printed), ...code]
}

function assertDated(dated: Dated, argument: string): void {
  assertObject(dated, argument)
  const { reference, issuedOn } = dated
  assertReference(reference, `${argument}.reference`)
  if (issuedOn !== null) assertDate(issuedOn, `${argument}.issuedOn`)
}

/** A letter may go by several references: "4/LCCE/71" is also "6/LCCE/15". */
function shareAName(one: Reference, other: Reference): boolean {
  if (nameOf(one) !== '' && nameOf(one) === nameOf(other)) return true
  const names = allNames(one)
  return allNames(other).some((name) => names.includes(name))
}

function allNames({ text, alsoKnownAs }: Reference): string[] {
  return [text ?? '', ...alsoKnownAs].map(fold).filter((name) => name !== '')
}

/** Kind, series and number, the same in every language; empty for a letter without a number. */
function nameOf({ kind, series, number, amends }: Reference): string {
  if (number === null) return ''
  const words = [seriesOf(series ?? '', kind), fold(number), seriesOf(amends ?? '', null)]
  return [kind, ...words].join(' ')
}

function seriesOf(printed: string, kind: Reference['kind'] | null): string {
  const reading = readSeries(printed, kind)
  const number = /\d[\w/.-]*/.exec(printed)?.[0] ?? ''
  return reading ? `${reading.kind}:${reading.bureau ?? ''}:${fold(number)}` : fold(printed)
}

/** "2022-036", but not "19/1007", which other offices count otherwise. */
function holdsYear({ number }: Reference): boolean {
  return number !== null && /^(?:19|20)\d\d[-/]\d/.test(number)
}

function fold(printed: string): string {
  return printed.replace(/\s+/g, '').toLowerCase()
}
