import type { DiagnosticCode } from '../diagnostic-codes'
import type { Reason, Capacity, MissingFact, ParticipantGroup } from '../eligibility/index'
import type { FactsWith } from '../meetings/facts/index'
import type {
  AccessService,
  ChangeKind,
  ChangeTarget,
  Document,
  Meeting,
  MeetingPhase,
} from '../meetings/index'
import type { Language } from '../scalars'
import type { OrdinalForm } from './ordinals/ordinal-form'
import type { Plural } from './plural'
import { wrongArgument } from '../wrong-argument'

/**
 * The words of a language as data. A program bundles only the languages that it imports. `{name}`
 * in a text is a placeholder for a value.
 */
export interface Wording {
  readonly language: Language
  /** Locale for `Intl`, with the variant and numerals that ITU uses. */
  readonly locale: string
  /** Names of countries and areas for lists, by ISO 3166-1 code. */
  readonly countries: Readonly<Record<string, string>>
  /** Names that have a different word order in a sentence. */
  readonly countriesInSentence: Readonly<Record<string, string>>
  /** The article of some country names within a sentence. */
  readonly article: { readonly word: string; readonly countries: string } | null
  readonly quote: string
  /** A text of the meeting without quotation marks, for example a name or an address. */
  readonly unquoted: string
  /** The paragraph that a ground rests on, after the sentence about it; its space is part of it. */
  readonly clause: string
  /** Between the items of a list. */
  readonly listSeparator: string
  /** Between two words or sentences; empty in Chinese. */
  readonly space: string
  readonly time: Readonly<Record<TimeKey, string>>
  readonly daysLater: Plural
  readonly daysEarlier: Plural
  readonly phases: Readonly<Record<MeetingPhase, string>>
  /** Registration status of an upcoming meeting. */
  readonly registration: Readonly<Record<RegistrationKey, string>>
  readonly groups: Readonly<Record<ParticipantGroup, string>>
  /** Applicants by capacity, in the plural and in the grammatical case that the grounds need. */
  readonly capacities: Readonly<Record<Capacity, string>>
  /** Membership of an organization in ITU. */
  readonly entities: Readonly<Record<Capacity, string>>
  readonly theOrganization: string
  readonly grounds: Readonly<Record<GroundKey, string>>
  readonly eligibleFrom: string
  readonly neverEligible: string
  /** Who can provide a fact that would settle a decision. */
  readonly missing: Readonly<Record<MissingFact['fact'], string>>
  readonly diagnostics: Readonly<Record<DiagnosticCode, string>>
  /** Follows the sentence of a diagnostic that has a suggestion. */
  readonly suggestions: Readonly<Record<SuggestionKey, string>>
  /** Ordinals as meeting titles write them, the form of meetings first. Chinese uses numerals. */
  readonly ordinals: readonly OrdinalForm[]
  /** Name of a meeting of a numbered series, with the number as a word or in figures. */
  readonly shortName: Readonly<Record<'named' | 'numbered', string>>
  readonly changes: Readonly<Record<ChangeKey, string>>
  readonly changeTargets: Readonly<Record<ChangeTarget, string>>
  /** Facts of the registration that the name of the whole does not tell apart. */
  readonly registrationFacts: Readonly<Record<RegistrationFact, string>>
  /** Reason recorded with a deadline that moves with its meeting. */
  readonly datesChanged: string
  readonly codes: Readonly<Record<CodeKey, string>>
}

export type RegistrationKey =
  | 'notOpenYet'
  | 'opensOn'
  | 'open'
  | 'elsewhere'
  | 'seeCircular'
  | 'waitingList'
  | 'byInvitation'
  | 'closed'

export type TimeKey =
  | 'moment'
  | 'range'
  | 'rangeOverDays'
  | 'from'
  | 'until'
  /** The same without a date, for each of several days. */
  | 'fromTime'
  | 'untilTime'
  /** Several days with the same times. */
  | 'daily'
  | 'severalDays'
  | 'notStated'
  | 'sameDay'
  | 'nextDay'
  | 'previousDay'
  /** A day or a year within a sentence: when something happened, or since when it applies. */
  | 'onDay'
  | 'inYear'
  | 'sinceDay'
  | 'sinceYear'

export type GroundKey = Reason['code'] | 'country-is-member-since' | 'country-is-member-at-latest'

export type SuggestionKey = 'date-read' | 'date-perhaps' | 'dates-in-subject-and-text' | 'two-dates'

export type ChangeKey =
  | ChangeKind
  | 'stated'
  | 'named'
  | 'detailed'
  | 'changed-unsaid'
  | 'changed-plainly'
  | 'required'
  | 'not-required'
  | 'recorded'
  | 'not-recorded'
  | 'not-stated'

export type RegistrationFact = 'opensOn' | 'closesOn' | 'capacity'

/** Codes in meetings that have a name in changes. */
export type CodeKey =
  | NonNullable<Meeting[FactsWith<{ readonly is: 'code' }>]>
  | 'chair'
  | 'moderator'
  | 'opening'
  | 'panellist'
  | 'rapporteur'
  | 'speaker'
  | 'approved'
  | 'amended'
  | 'deferred'
  | 'noted'
  | ParticipantGroup
  | Exclude<AccessService, 'other'>
  | Document['access']

/** Throws unless the value is a wording; a language code is not enough. */
export function assertWording(value: unknown): asserts value is Wording {
  if (typeof value !== 'object' || value === null || !('countries' in value))
    throw wrongArgument('wording', 'a wording, for example WORDINGS.fr', value)
}
