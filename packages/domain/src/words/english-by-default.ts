import type { Diagnostic } from '../diagnostics'
import type { Decision, Ground, MissingFact } from '../eligibility/index'
import type { MeetingPhase, RegistrationStatus } from '../meetings/index'
import type { Language } from '../scalars'
import type { ChangeClock } from './change-value'
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
 * The words of a language, or its code. A code alone brings no words: but for English they stay
 * English, with the dates and the names of countries that the runtime has for that language.
 */
export type InLanguage = Language | Wording

const LOCALES: Partial<Record<Language, string>> = { ar: 'ar-u-nu-latn' }

function wordingOf(language: InLanguage): Wording {
  if (typeof language !== 'string') return language
  if (language === 'en') return en
  return { ...en, locale: LOCALES[language] ?? language, countries: {}, article: null }
}

/**
 * A moment as the clock of its zone shows it, with its date.
 *
 * @example
 * describeTime(days[0].opens) // => 'Tuesday, 7 December 2021, 04:00'
 */
export function describeTime(shown: time.Moment, language: InLanguage = en): string {
  return time.describeTime(shown, wordingOf(language))
}

/**
 * The hours of a day of a meeting, in the zone they were worked out for.
 *
 * @example
 * describeHours(days[0]) // => 'Tuesday, 7 December 2021, 04:00–09:30'
 */
export function describeHours(hours: time.DayHours, language: InLanguage = en): string {
  return time.describeHours(hours, wordingOf(language))
}

/**
 * A calendar date in full, with its day of the week.
 *
 * @example
 * describeDate('2021-12-07') // => 'Tuesday, 7 December 2021'
 * describeDate('2021-12-07', 'es') // => 'martes, 7 de diciembre de 2021'
 */
export function describeDate(date: string, language: InLanguage = en): string {
  return time.describeDate(date, wordingOf(language))
}

/**
 * How far a local date lies from the date in the letter.
 *
 * @param days - `dayShift` of a local time
 * @example
 * describeDayShift(1) // => 'next day'
 */
export function describeDayShift(days: number, language: InLanguage = en): string {
  return time.describeDayShift(days, wordingOf(language))
}

/**
 * A phase in two or three words, fit for a badge.
 *
 * @example
 * describePhase('in-session') // => 'In session'
 */
export function describePhase(of: MeetingPhase, language: InLanguage = en): string {
  return phase.describePhase(of, wordingOf(language))
}

/**
 * Returns a registration status in a few words, short enough for a badge.
 *
 * @example
 * describeRegistrationStatus({ kind: 'waiting-list', closesAt: null }) // => 'Waiting list open'
 */
export function describeRegistrationStatus(
  status: RegistrationStatus,
  language: InLanguage = en,
): string {
  return registration.describeRegistrationStatus(status, wordingOf(language))
}

/**
 * Why somebody may come or not: a sentence for each ground, naming the paragraph it rests on.
 *
 * @example
 * describeDecision(decision) // => 'The meeting is open to … [¶5]. Colombia is a member of ITU (since 1914).'
 */
export function describeDecision(made: Decision, language: InLanguage = en): string {
  return decision.describeDecision(made, wordingOf(language))
}

/**
 * One ground of a decision, as a sentence.
 *
 * @example
 * describeGround(decision.grounds[1]) // => 'Colombia is a member of ITU (since 1914).'
 */
export function describeGround(ground: Ground, language: InLanguage = en): string {
  return decision.describeGround(ground, wordingOf(language))
}

/**
 * From when somebody may come, as `eligibleFrom` gives it.
 *
 * @example
 * describeEligibleFrom('2024-09-19') // => 'May come from 19 September 2024.'
 */
export function describeEligibleFrom(date: string | null, language: InLanguage = en): string {
  return decision.describeEligibleFrom(date, wordingOf(language))
}

/**
 * What would settle a decision, and who can say it, as `missingFacts` gives it.
 *
 * @example
 * const unknown = { code: 'country-unknown', country: 'ZZ' }
 * describeMissingFact({ fact: 'country', askOf: 'applicant', because: unknown }) // => 'The applicant can say which country they come from.'
 */
export function describeMissingFact(missing: MissingFact, language: InLanguage = en): string {
  return decision.describeMissingFact(missing, wordingOf(language))
}

/**
 * What the reader noticed, as a sentence or two for the person who looks at the letter.
 *
 * @example
 * const empty = { code: 'text-empty', severity: 'error', span: null, pointer: null, suggestion: null }
 * describeDiagnostic(empty) // => 'There is no text to read.'
 */
export function describeDiagnostic(noticed: Diagnostic, language: InLanguage = en): string {
  return diagnostic.describeDiagnostic(noticed, wordingOf(language))
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
  difference: change.SayableChange,
  language: InLanguage = en,
  names: Readonly<Record<string, string>> = {},
  clock: ChangeClock | null = null,
): string {
  return change.describeChange(difference, wordingOf(language), names, clock)
}

/**
 * The name of a country or area as the United Nations says it, where it is not as CLDR does.
 *
 * @param country - ISO 3166-1 alpha-2 code, or XK
 * @returns the code itself where it has no name
 * @example
 * countryName('GB') // => 'United Kingdom of Great Britain and Northern Ireland'
 */
export function countryName(country: string, language: InLanguage = en): string {
  return name.countryName(country, wordingOf(language))
}

/**
 * All countries and areas that eligibility is decided for, in the alphabetical order of the language.
 *
 * @example
 * listCountries('fr')[0] // => { code: 'AF', name: 'Afghanistan' }
 */
export function listCountries(
  language: InLanguage = en,
): { readonly code: string; readonly name: string }[] {
  return name.listCountries(wordingOf(language))
}
