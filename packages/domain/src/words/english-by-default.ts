import type { Diagnostic } from '../diagnostics'
import type { Decision, Ground, MissingFact } from '../eligibility/index'
import type { MeetingPhase, RegistrationStatus } from '../meetings/index'
import type { DisplayZone } from './change-value'
import * as name from './country-name'
import * as change from './describe-change'
import * as decision from './describe-decision'
import * as diagnostic from './describe-diagnostic'
import * as phase from './describe-phase'
import * as registration from './describe-registration'
import * as time from './describe-time'
import { en } from './languages/en'
import type { Wording } from './wording'

/**
 * A moment as the clock of its zone shows it, with its date.
 *
 * @example
 * describeTime(days[0].opens) // => 'Tuesday, 7 December 2021, 04:00'
 */
export function describeTime(shown: time.LocalDateTime, wording: Wording = en): string {
  return time.describeTime(shown, wording)
}

/**
 * The hours of a day of a meeting, in the zone they were worked out for.
 *
 * @example
 * describeTimeRange(days[0]) // => 'Tuesday, 7 December 2021, 04:00–09:30'
 */
export function describeTimeRange(hours: time.TimeRange, wording: Wording = en): string {
  return time.describeTimeRange(hours, wording)
}

/**
 * A calendar date in full, with its day of the week.
 *
 * @example
 * // import { es } from '@u4ssc/domain/words/languages'
 * describeDate('2021-12-07', es) // => 'martes, 7 de diciembre de 2021'
 * describeDate('2021-12-07') // => 'Tuesday, 7 December 2021'
 */
export function describeDate(date: string, wording: Wording = en): string {
  return time.describeDate(date, wording)
}

/**
 * How far a local date lies from the date in the letter.
 *
 * @param days - `dayShift` of a local time
 * @example
 * describeDayShift(1) // => 'next day'
 */
export function describeDayShift(days: number, wording: Wording = en): string {
  return time.describeDayShift(days, wording)
}

/**
 * A phase in two or three words, fit for a badge.
 *
 * @example
 * describePhase('in-session') // => 'In session'
 */
export function describePhase(of: MeetingPhase, wording: Wording = en): string {
  return phase.describePhase(of, wording)
}

/**
 * Returns a registration status in a few words, short enough for a badge.
 *
 * @example
 * describeRegistrationStatus({ kind: 'waiting-list', closesAt: null }) // => 'Waiting list open'
 */
export function describeRegistrationStatus(
  status: RegistrationStatus,
  wording: Wording = en,
): string {
  return registration.describeRegistrationStatus(status, wording)
}

/**
 * Why somebody may come or not: a sentence for each ground, naming the paragraph it rests on.
 *
 * @example
 * describeDecision(decision) // => 'The meeting is open to … [¶5]. Colombia is a member of ITU (since 1914).'
 */
export function describeDecision(made: Decision, wording: Wording = en): string {
  return decision.describeDecision(made, wording)
}

/**
 * One ground of a decision, as a sentence.
 *
 * @example
 * describeGround(decision.grounds[1]) // => 'Colombia is a member of ITU (since 1914).'
 */
export function describeGround(ground: Ground, wording: Wording = en): string {
  return decision.describeGround(ground, wording)
}

/**
 * From when somebody may come, as `eligibleFrom` gives it.
 *
 * @example
 * describeEligibleFrom('2024-09-19') // => 'May come from 19 September 2024.'
 */
export function describeEligibleFrom(date: string | null, wording: Wording = en): string {
  return decision.describeEligibleFrom(date, wording)
}

/**
 * What would settle a decision, and who can say it, as `missingFacts` gives it.
 *
 * @example
 * const reason = { code: 'nationality-decides', country: 'NU', memberState: 'NZ' }
 * describeMissingFact({ fact: 'nationality', askOf: 'applicant', reason }) // => 'The applicant can say whether they hold the nationality of New Zealand.'
 */
export function describeMissingFact(missing: MissingFact, wording: Wording = en): string {
  return decision.describeMissingFact(missing, wording)
}

/**
 * What the reader noticed, as a sentence or two for the person who looks at the letter.
 *
 * @example
 * const empty = { code: 'text-empty', severity: 'error', span: null, pointer: null, suggestion: null }
 * describeDiagnostic(empty) // => 'There is no text to read.'
 */
export function describeDiagnostic(noticed: Diagnostic, wording: Wording = en): string {
  return diagnostic.describeDiagnostic(noticed, wording)
}

/**
 * One difference between two states of a meeting, as a sentence.
 *
 * @param names - words for ids of speakers and documents, which a change names by id only
 * @example
 * const [change] = compareMeetings(meeting, { ...meeting, mode: 'hybrid' })
 * describeChange(change) // => 'Form of the meeting: was virtual, now hybrid.'
 */
export function describeChange(
  difference: change.DescribableChange,
  wording: Wording = en,
  names: Readonly<Record<string, string>> = {},
  displayZone: DisplayZone | null = null,
): string {
  return change.describeChange(difference, wording, names, displayZone)
}

/**
 * The name of a country or area as the United Nations lists it, from a table of this package.
 *
 * @param country - ISO 3166-1 alpha-2 code, or XK
 * @throws RangeError for what is no country
 * @example
 * countryName('GB') // => 'United Kingdom of Great Britain and Northern Ireland'
 */
export function countryName(country: string, wording: Wording = en): string {
  return name.countryName(country, wording)
}

/**
 * The name in the order of words that a sentence needs, without an article.
 *
 * @param country - ISO 3166-1 alpha-2 code, or XK
 * @throws RangeError for what is no country
 * @example
 * countryNameInSentence('BO') // => 'Plurinational State of Bolivia'
 */
export function countryNameInSentence(country: string, wording: Wording = en): string {
  return name.countryNameInSentence(country, wording)
}

/**
 * All countries and areas that eligibility is decided for, in the alphabetical order of the language.
 *
 * @example
 * listCountries()[0] // => { code: 'AF', name: 'Afghanistan' }
 */
export function listCountries(
  wording: Wording = en,
): { readonly code: string; readonly name: string }[] {
  return name.listCountries(wording)
}

/**
 * The countries and areas whose nationality a person may have, in the same order: all but Antarctica,
 * Bouvet Island, and Heard Island and McDonald Islands, which have no people.
 *
 * @example
 * listNationalities().length // => 247
 */
export function listNationalities(wording: Wording = en): ReturnType<typeof listCountries> {
  return name.listNationalities(wording)
}
