import type { PublicMeeting, PublishedMeeting } from '@u4ssc/client/meetings'
import type { I18n } from '../i18n/i18n'

/** A fact of a meeting in words. */
export interface Saying {
  readonly label: string
  readonly parts: readonly SayingPart[]
  /** Whether each part is on a separate line. */
  readonly isList: boolean
  /** Pointers of what it says within the meeting; the first is the fact. */
  readonly pointers: readonly string[]
}

/** Text of a fact and its link. */
interface SayingPart {
  readonly words: string
  readonly href: string | null
}

/** A meeting of a circular that is published or was only read. */
export interface LetterMeeting extends Pick<PublishedMeeting, 'meeting'> {
  /** Slug of its page; `null` if it has none. */
  readonly slug: string | null
  readonly letter: Pick<NonNullable<PublishedMeeting['letter']>, 'contact'> | null
}

/** What both pages know of a meeting. */
export type SaidMeeting = Pick<LetterMeeting, 'meeting' | 'letter'> &
  Partial<Pick<PublishedMeeting, 'registersHere'>>

type Label = (i18n: I18n, meeting: PublicMeeting) => string
type Words<Value> = (i18n: I18n, meeting: PublicMeeting) => Value

/** Returns how a fact is said as one text; nothing if the words are `null`. */
export function inWords(label: Label, words: Words<string | null>, ...pointers: string[]) {
  return (i18n: I18n, { meeting }: Pick<SaidMeeting, 'meeting'>): Saying[] =>
    sayingOf(label(i18n, meeting), words(i18n, meeting), ...pointers)
}

/** Returns how a fact is said as a list; nothing if it is empty. */
export function inList(label: Label, words: Words<readonly string[]>, pointer: string) {
  return (i18n: I18n, { meeting }: Pick<SaidMeeting, 'meeting'>): Saying[] => {
    const parts = words(i18n, meeting).map((item) => ({ words: item, href: null }))
    const saying = { label: label(i18n, meeting), parts, isList: true, pointers: [pointer] }
    return parts.length === 0 ? [] : [saying]
  }
}

export function sayingOf(label: string, words: string | null, ...pointers: string[]): Saying[] {
  return words === null ? [] : [{ label, parts: [{ words, href: null }], isList: false, pointers }]
}

/** Adds a link to each part. */
export function linked(sayings: readonly Saying[], href: string | null): Saying[] {
  return sayings.map((saying) => ({
    ...saying,
    parts: saying.parts.map(({ words }) => ({ words, href })),
  }))
}
