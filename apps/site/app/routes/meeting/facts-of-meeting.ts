import type { PublishedMeeting } from '@u4ssc/client'
import { clausesOf, spansOf } from '../../letters/cite'
import type { ClauseView } from '../../letters/cite'
import { isWithin } from '../../letters/letter-itself'
import {
  cityWords,
  feeWords,
  languagesWords,
  openToWords,
  registrationWords,
  venueWords,
} from '../../words/meeting-words'
import type { CorrectedIn } from './find-corrections.server'
import type { Words } from '../../words/words'

/** A fact of the meeting in words, with the clauses of the letter that state it. */
export interface MeetingFact {
  readonly label: string
  readonly parts: readonly FactPart[]
  /** Whether each part stands in a line of its own. */
  readonly isList: boolean
  /** Whether nobody compared it with the letter yet, although it may be misread. */
  readonly isUncertain: boolean
  readonly clauses: readonly ClauseView[]
}

/** Words of a fact, and the address they lead to. */
export interface FactPart {
  readonly words: string
  readonly href: string | null
}

/** The facts beside the meeting, in the order people ask for them; what is not known is left out. */
export function factsOfMeeting(
  words: Words,
  published: PublishedMeeting,
  clauses: Cite,
): MeetingFact[] {
  const { meeting } = published
  const rest = (label: string, pointer: string) => ({
    isUncertain: hasUncertain(published.evidence, pointer),
    clauses: clauses(label, pointer),
  })
  const cite = (label: string, words: string | null, pointer: string): MeetingFact | null =>
    words === null
      ? null
      : { label, parts: [{ words, href: null }], isList: false, ...rest(label, pointer) }
  const each = (label: string, items: readonly string[], pointer: string): MeetingFact | null =>
    items.length === 0
      ? null
      : {
          label,
          parts: items.map((item) => ({ words: item, href: null })),
          isList: true,
          ...rest(label, pointer),
        }
  const { registration } = meeting
  const contact = meeting.contact ?? published.letter?.contact ?? null
  return [
    convenedBy(words, published),
    each(words.say('meeting.organizers'), meeting.organizers, '/organizers'),
    cite(
      words.say('meeting.open-to'),
      openToWords(words, meeting.participation),
      '/participation/openTo',
    ),
    ...meeting.participation.conditions
      .filter(({ kind }) => kind === 'other')
      .map(({ text }, index) =>
        cite(words.say('meeting.conditions'), text, `/participation/conditions/${index}`),
      ),
    cite(words.say('meeting.place'), venueWords(words, meeting.venue), '/venue'),
    cite(
      words.say('meeting.language', { count: meeting.languages.length }),
      languagesWords(words, meeting.languages),
      '/languages',
    ),
    cite(words.say('meeting.fee'), feeWords(words, meeting.fee), '/fee'),
    cite(
      words.say('meeting.registration'),
      registrationInWords(words, registration),
      '/registration',
    ),
    ...meeting.deadlines.map(({ date, what }, index) =>
      cite(what, words.longDate(date), `/deadlines/${index}`),
    ),
    linked(
      cite(words.say('meeting.website'), hostOf(meeting.website), '/website'),
      meeting.website,
    ),
    cite(words.say('meeting.contact'), contact?.name ?? null, '/contact'),
    linked(
      cite(words.say('meeting.email'), contact?.email ?? null, '/contact/email'),
      `mailto:${contact?.email}`,
    ),
    cite(words.say('meeting.telephone'), contact?.telephone ?? null, '/contact/telephone'),
  ].filter((fact) => fact !== null)
}

function hasUncertain(evidence: PublishedMeeting['evidence'], pointer: string): boolean {
  return Object.entries(evidence).some(
    ([fact, { certainty }]) => certainty === 'uncertain' && isWithin(fact, pointer),
  )
}

/** Finds the clauses behind a part of the meeting, by its label and JSON pointer. */
export type Cite = (label: string, pointer: string) => readonly ClauseView[]

/**
 * A corrected part cites the circular that corrects it first, then the words of the original that still
 * hold. Nothing is cited where no circular is known.
 */
export function clauseFinder(
  words: Words,
  { evidence, letter }: PublishedMeeting,
  correctedIn: CorrectedIn = () => null,
): Cite {
  return (fact, pointer) => {
    if (letter === null) return []
    const letterPath = words.path(`/circulars/${encodeURIComponent(letter.id)}`)
    const holding = clausesOf(words, spansOf(evidence, [pointer]), { fact, letterPath })
    const correction = correctedIn(pointer)
    return correction === null ? holding : [correction, ...holding]
  }
}

function convenedBy(words: Words, { letter }: PublishedMeeting): MeetingFact | null {
  if (letter === null) return null
  const { id, reference, issuedAt, issuedOn } = letter
  const issued = [
    issuedAt && cityWords(words, issuedAt),
    issuedOn && words.longDate(issuedOn),
  ].filter((part) => part !== null)
  const name = {
    words: reference ?? words.say('circulars.no-reference'),
    href: words.path(`/circulars/${encodeURIComponent(id)}`),
  }
  return {
    label: words.say('meeting.convened-by'),
    parts: [name, ...issued.map((part) => ({ words: part, href: null }))],
    isList: false,
    isUncertain: false,
    clauses: [],
  }
}

function registrationInWords(
  words: Words,
  registration: PublishedMeeting['meeting']['registration'],
) {
  const { opens, closes } = registration
  const parts = [
    registrationWords(words, registration),
    opens && words.say('meeting.registration-opens', { date: words.longDate(opens) }),
    closes && words.say('meeting.registration-closes', { date: words.longDate(closes) }),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}

function linked(fact: MeetingFact | null, href: string | null): MeetingFact | null {
  return fact && { ...fact, parts: fact.parts.map(({ words }) => ({ words, href })) }
}

function hostOf(address: string | null): string | null {
  return address === null ? null : new URL(address).host
}
