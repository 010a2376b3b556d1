import type { Diagnostic } from '../diagnostics'
import type { Decision, Ground, MissingFact } from '../eligibility/index'
import type { MeetingPhase, RegistrationStatus } from '../meetings/index'
import type { DayRange } from '../timezones/index'
import type { DisplayZone } from './change-value'
import * as name from './country-name'
import * as changes from './describe-change'
import * as decisions from './describe-decision'
import * as diagnostics from './describe-diagnostic'
import * as phases from './describe-phase'
import * as registration from './describe-registration'
import * as shortName from './describe-short-name'
import * as time from './describe-time'
import { en } from './languages/en'
import type { Wording } from './wording'

/**
 * Returns a local date and time in words.
 *
 * @example
 * describeTime(days[0].start) // => 'Tuesday, 7 December 2021, 04:00'
 */
export function describeTime(dateTime: time.LocalDateTime, wording: Wording = en): string {
  return time.describeTime(dateTime, wording)
}

/**
 * Returns the times of a sitting in words; only its date if they are not stated.
 *
 * @example
 * describeTimeRange(days[0]) // => 'Tuesday, 7 December 2021, 04:00–09:30'
 */
export function describeTimeRange(range: time.TimeRange, wording: Wording = en): string {
  return time.describeTimeRange(range, wording)
}

/**
 * Returns several days with the same times in words; a single day as `describeTimeRange` does.
 *
 * @param range - from `dayRanges`
 * @example
 * describeDayRange(dayRanges(days)[0]) // => 'Tuesday, 7 December 2021, 04:00–09:30'
 */
export function describeDayRange(range: DayRange, wording: Wording = en): string {
  return time.describeDayRange(range, wording)
}

/**
 * Returns the short name of a meeting, the same wherever the meeting is named: its short title in
 * the language, otherwise number and series, otherwise its title.
 *
 * @example
 * describeShortName(meeting) // => { name: 'Sixth U4SSC meeting', language: 'en' }
 */
export function describeShortName(
  meeting: shortName.NamedMeeting,
  wording: Wording = en,
): shortName.ShortName {
  return shortName.describeShortName(meeting, wording)
}

/**
 * Returns a calendar date in full, with its weekday unless that is left out.
 *
 * @example
 * // import { es } from '@u4ssc/domain/words/languages'
 * describeDate('2021-12-07', es) // => 'martes 7 de diciembre de 2021'
 * describeDate('2021-12-07') // => 'Tuesday, 7 December 2021'
 */
export function describeDate(
  date: string,
  wording: Wording = en,
  options: { readonly weekday?: boolean } = {},
): string {
  return time.describeDate(date, wording, options)
}

/**
 * Returns a range of dates without repeating the month and year that both have; a single date as
 * `describeDate` does.
 *
 * @example
 * describeDateRange('2021-12-07', '2021-12-09') // => 'Tuesday, 7 to Thursday, 9 December 2021'
 */
export function describeDateRange(
  firstDate: string,
  lastDate: string,
  wording: Wording = en,
  options: { readonly weekday?: boolean } = {},
): string {
  return time.describeDateRange(firstDate, lastDate, wording, options)
}

/**
 * Returns the number of days between a local date and the date in the circular, in words.
 *
 * @param days - `dayShift` of a local time
 * @example
 * describeDayShift(1) // => 'next day'
 */
export function describeDayShift(days: number, wording: Wording = en): string {
  return time.describeDayShift(days, wording)
}

/**
 * Returns a phase in two or three words, short enough for a badge.
 *
 * @example
 * describePhase('in-session') // => 'In session'
 */
export function describePhase(phase: MeetingPhase, wording: Wording = en): string {
  return phases.describePhase(phase, wording)
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
 * Returns the reasons for a decision: a sentence for each ground, with the paragraph that it cites.
 *
 * @example
 * describeDecision(decision) // => 'The meeting is open to … [¶5]. Colombia is a member of ITU (since 1914).'
 */
export function describeDecision(decision: Decision, wording: Wording = en): string {
  return decisions.describeDecision(decision, wording)
}

/**
 * Returns one ground of a decision as a sentence.
 *
 * @example
 * describeGround(decision.grounds[1]) // => 'Colombia is a member of ITU (since 1914).'
 */
export function describeGround(ground: Ground, wording: Wording = en): string {
  return decisions.describeGround(ground, wording)
}

/**
 * Returns a sentence about the first day on which an applicant is eligible, as `eligibleFrom` gives
 * it.
 *
 * @example
 * describeEligibleFrom('2024-09-19') // => 'Can attend from 19 September 2024.'
 */
export function describeEligibleFrom(date: string | null, wording: Wording = en): string {
  return decisions.describeEligibleFrom(date, wording)
}

/**
 * Returns a sentence about a fact that would settle a decision, and who can provide it.
 *
 * @example
 * const reason = { code: 'nationality-decides', country: 'NU', memberState: 'NZ' }
 * describeMissingFact({ fact: 'nationality', askOf: 'applicant', reason }) // => 'The applicant can say whether they are a national of New Zealand.'
 */
export function describeMissingFact(missing: MissingFact, wording: Wording = en): string {
  return decisions.describeMissingFact(missing, wording)
}

/**
 * Returns a diagnostic as one or two sentences for the person who reviews the circular.
 *
 * @example
 * const empty = { code: 'text-empty', severity: 'error', span: null, pointer: null, suggestion: null }
 * describeDiagnostic(empty) // => 'The text is empty.'
 */
export function describeDiagnostic(diagnostic: Diagnostic, wording: Wording = en): string {
  return diagnostics.describeDiagnostic(diagnostic, wording)
}

/**
 * Returns a sentence about one difference between two states of a meeting: the new value, then the
 * earlier one.
 *
 * @param names - names of speakers and documents by id
 * @param displayZone - the zone that times are shown in; by default the zone of the meeting,
 *   unnamed
 * @example
 * const [change] = compareMeetings(meeting, { ...meeting, mode: 'hybrid' })
 * describeChange(change) // => 'Format: now in person and online (was online).'
 */
export function describeChange(
  change: changes.DescribableChange,
  wording: Wording = en,
  names: Readonly<Record<string, string>> = {},
  displayZone: DisplayZone | null = null,
): string {
  return changes.describeChange(change, wording, names, displayZone)
}

/**
 * Returns the name of a country or area as the United Nations lists it, from a table in this
 * package.
 *
 * @param country - ISO 3166-1 alpha-2 code, or XK
 * @throws RangeError for an unknown code
 * @example
 * countryName('GB') // => 'United Kingdom of Great Britain and Northern Ireland'
 */
export function countryName(country: string, wording: Wording = en): string {
  return name.countryName(country, wording)
}

/**
 * Returns the name of a country or area as used in a sentence, without an article.
 *
 * @param country - ISO 3166-1 alpha-2 code, or XK
 * @throws RangeError for an unknown code
 * @example
 * countryNameInSentence('BO') // => 'Plurinational State of Bolivia'
 */
export function countryNameInSentence(country: string, wording: Wording = en): string {
  return name.countryNameInSentence(country, wording)
}

/**
 * Lists all countries and areas that eligibility is decided for, in alphabetical order.
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
 * Lists the countries and areas that can be a nationality, in alphabetical order: all but
 * Antarctica, Bouvet Island, and Heard Island and McDonald Islands, which are uninhabited.
 *
 * @example
 * listNationalities().length // => 247
 */
export function listNationalities(wording: Wording = en): ReturnType<typeof listCountries> {
  return name.listNationalities(wording)
}
