import type { Language } from '../../scalars'

export type HeaderLabel =
  'reference' | 'telephone' | 'fax' | 'email' | 'web' | 'to' | 'copy' | 'subject' | 'topic'

export type LetterKind = 'circular' | 'collective-letter' | 'circular-letter' | 'other'
export type AmendmentKind = 'addendum' | 'corrigendum' | 'revision'

/**
 * What a reader must know of a language. Strings are alternatives of a regular expression, written
 * in the signs of plain text (see source-text.ts); none holds an unbounded repetition.
 */
export interface LetterLanguage {
  readonly language: Language
  /** Each begins with the one a letter is written with. */
  readonly labels: Readonly<Record<HeaderLabel, string>>
  /** Names of organizations and bureaus besides the English ones. */
  readonly issuers?: { readonly organization: string; readonly bureau: string }
  readonly series: readonly { readonly kind: LetterKind; readonly words: string }[]
  readonly amendments: readonly { readonly kind: AmendmentKind; readonly words: string }[]
  /** Joins an amendment to what it amends: "Addendum 2 to". */
  readonly amendmentLink: string
  readonly salutation: string
  readonly closing: string
  readonly annex: string
  readonly enclosures: string
  readonly titleNouns: string
  /** How a letter writes its date, with `{day}`, `{month}` and `{year}`. */
  readonly dateForm: string
  /** January first, each with the name that a date is written with before the others. */
  readonly months: readonly string[]
  /** Monday first. */
  readonly weekdays: readonly string[]
  readonly dateWords: { readonly range: string; readonly and: string; readonly filler: string }
  readonly hourWords: string
  readonly forenoon: string
  readonly afternoon: string
  readonly zonePhrase: RegExp
  /** First to tenth. */
  readonly ordinals: readonly string[]
  /** English, French, Spanish, Russian, Arabic, Chinese, Portuguese and German, after a space each. */
  readonly languageNames: string
  readonly meetingNouns: string
  /** Between the names of organizers. */
  readonly joiners: string
  /** Verbs that say a meeting takes place. */
  readonly takesPlace: string
  readonly venueNouns: string
  /** Heads of the columns of a table of meetings. */
  readonly columns: { readonly days: string; readonly deadline: string; readonly opening: string }
  /** Between what is due and the rest of its sentence. */
  readonly duty: string
  /** Before what somebody is asked to do: "are requested to". */
  readonly request: string
  readonly daily: RegExp
  readonly phrases: Phrases
}

/** One pattern for each kind of statement a letter can make. */
export interface Phrases {
  readonly virtual: RegExp
  readonly hybrid: RegExp
  readonly registrationHour: RegExp
  readonly deadline: RegExp
  /** The verb after the names of the organizers. */
  readonly organizes: RegExp
  /** The words before them. */
  readonly organizedBy: RegExp
  readonly objectives: RegExp
  readonly openTo: RegExp
  readonly memberStates: RegExp
  readonly sectorMembers: RegExp
  readonly associates: RegExp
  readonly academia: RegExp
  readonly individuals: RegExp
  readonly otherParticipants: RegExp
  readonly wishesToContribute: RegExp
  readonly free: RegExp
  readonly paid: RegExp
  readonly registrationMandatory: RegExp
  readonly registrationOptional: RegExp
  readonly focalPoint: RegExp
  readonly workingLanguage: RegExp
  readonly registrationPage: RegExp
  readonly website: RegExp
  /** The page is the one in the header. */
  readonly websiteAbove: RegExp
  readonly notHeld: RegExp
  /** A subject that says it changes what an earlier letter said. */
  readonly amending: RegExp
}
