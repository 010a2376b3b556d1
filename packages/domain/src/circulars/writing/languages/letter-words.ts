import type { ParticipantGroup } from '../../../eligibility/index'
import type { AccessService, Meeting } from '../../../meetings/index'
import type { Language } from '../../../scalars'

/** A sentence with `{languages}`; `one` for a single language, if the form differs. */
export interface LanguagesForm {
  readonly one?: string
  readonly other: string
}

/** The sentences of a circular in one language. `{name}` in a sentence is a placeholder. */
export interface LetterWords {
  readonly language: Language
  /** Between the items of a list, and before the last one. */
  readonly separator: string
  readonly and: string
  /** Between the days or times of a list of sittings. */
  readonly semicolon: string
  readonly salutation: string
  readonly closing: string
  readonly issuer: { readonly organization: string; readonly bureau: string }
  readonly issuedAt: string
  readonly addressees: readonly string[]
  readonly signatoryTitle: string
  /** With `{title}`, `{where}` and `{day}`. */
  readonly subject: string
  /** With `{place}`, in the brackets of the subject. */
  readonly subjectPlace: Readonly<Record<NonNullable<Meeting['mode']>, string>>
  /** With `{title}`, `{where}`, `{when}` and `{times}`. */
  readonly convene: string
  /** The same in a letter that changes another one. */
  readonly corrected: string
  /** With `{place}`. */
  readonly where: Readonly<Record<NonNullable<Meeting['mode']>, string>>
  /** Instead of `where` for a country without a city, if the form differs. */
  readonly whereInCountry?: Readonly<Record<'physical' | 'hybrid', string>>
  /** Prepositions that contract with the article of a city: "à Le Caire" is "au Caire". */
  readonly contractions?: Readonly<Record<string, string>>
  /** With `{city}` and `{country}`. */
  readonly cityInCountry: string
  /** With `{day}`, or `{first}` and `{last}`; `list` with `{days}`. */
  readonly when: Readonly<Record<'day' | 'range' | 'list', string>>
  /** With `{start}`, `{end}` and `{zone}`; the first blank or comma is part of it. */
  readonly times: Readonly<Record<'range' | 'daily' | 'from' | 'dailyFrom', string>>
  /** Sentences after the first one: with `{list}`, or `{start}`, `{end}` and `{zone}`. */
  readonly sittings: Readonly<Record<'list' | 'openClose', string>>
  /** One sitting of the list, with `{day}`, `{start}` and `{end}`. */
  readonly sitting: Readonly<Record<'range' | 'from' | 'day', string>>
  /** Coordinated Universal Time, and with `{city}` the time of a city. */
  readonly utc: string
  readonly cityTime: string
  /** Before a city whose name begins with a vowel, if the form differs. */
  readonly cityTimeElided?: string
  /** One time of day, with `{hour}` ("09") or `{shortHour}` ("9"), and `{minute}`. */
  readonly clock: string
  readonly venue: string
  readonly organizers: string
  readonly languages: LanguagesForm
  readonly interpretation: LanguagesForm
  readonly captioning: LanguagesForm
  readonly objectives: string
  /** With `{groups}`. */
  readonly eligibility: string
  readonly groups: Readonly<Record<ParticipantGroup, string>>
  /** Further sentence for the condition that people wish to contribute, after individuals. */
  readonly contributing: string
  readonly fee: Readonly<Record<'free' | 'paid', string>>
  readonly registration: Readonly<
    Record<'required' | 'notRequired' | 'closes' | 'opens' | 'at', string>
  >
  readonly deadlines: string
  /** With `{what}` and `{date}`. */
  readonly deadline: string
  /** After the date, with `{time}` and `{zone}`. */
  readonly deadlineTime: string
  readonly access: Readonly<Record<'offered' | 'request' | 'requestBy' | 'contact', string>>
  readonly services: Readonly<Record<AccessService, string>>
  /** With `{annex}`. */
  readonly programme: string
  readonly annex: string
  readonly programmeTitle: string
  readonly website: string
  readonly contact: Readonly<Record<'name' | 'address', string>>
  readonly telephone: string
  readonly email: string
  /** The subject line of a meeting that does not take place, with `{subject}`. */
  readonly calledOff: Readonly<Record<'cancelled' | 'postponed', string>>
  /** Sentences of a letter that changes another one: `{reference}`, `{number}`, or as `convene`. */
  readonly amendment: Readonly<
    Record<'intro' | 'deleted' | 'cancelled' | 'postponed' | 'unchanged', string>
  >
}
