import type { DiagnosticCode } from '../diagnostic-codes'
import type { Reason, Capacity, MissingFact, ParticipantGroup } from '../eligibility/index'
import type { ChangeTarget, ChangeKind, MeetingPhase } from '../meetings/index'
import type { Language } from '../scalars'
import { wrongArgument } from '../wrong-argument'

/**
 * The words of a language, as data: each of the six is one such record, and a program pays for those
 * it imports. `{name}` in a text stands for a value.
 */
export interface Wording {
  readonly language: Language
  /** For `Intl`: where a language has several, the variant and the numerals that ITU writes. */
  readonly locale: string
  /** Countries and areas as a list names them, by ISO 3166-1 code. */
  readonly countries: Readonly<Record<string, string>>
  /** Those that a sentence names in another order of words. */
  readonly countriesInSentence: Readonly<Record<string, string>>
  /** What some names of countries take before them within a sentence. */
  readonly article: { readonly word: string; readonly countries: string } | null
  readonly quote: string
  readonly time: Readonly<Record<TimeKey, string>>
  readonly daysLater: Plural
  readonly daysEarlier: Plural
  readonly phases: Readonly<Record<MeetingPhase, string>>
  /** Whether people can register for a meeting that is to come. */
  readonly registration: Readonly<Record<RegistrationKey, string>>
  readonly groups: Readonly<Record<ParticipantGroup, string>>
  /** Whoever asks, in the plural and in the case that the sentences about them need. */
  readonly capacities: Readonly<Record<Capacity, string>>
  /** What an organization is to the Union. */
  readonly entities: Readonly<Record<Capacity, string>>
  readonly theOrganization: string
  readonly grounds: Readonly<Record<GroundKey, string>>
  readonly eligibleFrom: string
  readonly neverEligible: string
  /** Who can say what is not known yet, and would settle a decision. */
  readonly missing: Readonly<Record<MissingFact['fact'], string>>
  readonly diagnostics: Readonly<Record<DiagnosticCode, string>>
  /** Said after the sentence of a diagnostic, or in its place, where it has a suggestion. */
  readonly suggestions: Readonly<Record<SuggestionKey, string>>
  readonly changes: Readonly<Record<ChangeKey, string>>
  readonly changeTargets: Readonly<Record<ChangeTarget, string>>
  /** The reason recorded with a deadline that moves with its meeting. */
  readonly datesChanged: string
  readonly codes: Readonly<Record<CodeKey, string>>
}

/** A text for each plural form of CLDR that the language has. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string
}

export type RegistrationKey =
  'opensSoon' | 'opensOn' | 'open' | 'waitingList' | 'byInvitation' | 'closed'

export type TimeKey =
  | 'moment'
  | 'hours'
  | 'hoursOverDays'
  | 'from'
  | 'until'
  | 'notStated'
  | 'sameDay'
  | 'nextDay'
  | 'previousDay'
  /** A day, and a year, within a sentence: when something happened, and since when it is so. */
  | 'onDay'
  | 'inYear'
  | 'sinceDay'
  | 'sinceYear'

export type GroundKey = Reason['code'] | 'country-is-member-since' | 'country-is-member-at-latest'

export type SuggestionKey = 'date-read' | 'date-perhaps' | 'date-in-text'

export type ChangeKey =
  ChangeKind | 'named' | 'detailed' | 'changed-unsaid' | 'yes' | 'no' | 'not-stated'

/** Values of meetings that are codes, and whose words a change needs. */
export type CodeKey =
  | 'virtual'
  | 'physical'
  | 'hybrid'
  | 'convened'
  | 'postponed'
  | 'cancelled'
  | 'free'
  | 'paid'
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

/** The words themselves are wanted: a code of a language brings none. */
export function assertWording(value: unknown): asserts value is Wording {
  if (typeof value !== 'object' || value === null || !('countries' in value))
    throw wrongArgument('wording', 'the words of a language, such as WORDINGS.fr', value)
}
