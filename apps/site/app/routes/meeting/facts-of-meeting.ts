import type { PublishedMeeting } from '@u4ssc/client'
import { clausesOf, spansOf } from '../../letters/cite'
import type { ClauseView } from '../../letters/cite'
import { listInWords, longDate } from '../../words/dates'
import {
  feeWords,
  languagesWords,
  openToWords,
  registrationWords,
  venueWords,
} from '../../words/meeting-words'
import { say } from '../../words/say'

/** A fact of the meeting in words, with the clauses of the letter that state it. */
export interface MeetingFact {
  readonly label: string
  readonly parts: readonly FactPart[]
  readonly clauses: readonly ClauseView[]
}

/** Words of a fact, and the address they lead to. */
export interface FactPart {
  readonly words: string
  readonly href: string | null
}

/** The facts beside the meeting, in the order people ask for them; what is not known is left out. */
export function factsOfMeeting(published: PublishedMeeting): MeetingFact[] {
  const { meeting } = published
  const clauses = clauseFinder(published)
  const cite = (label: string, words: string | null, pointer: string): MeetingFact | null =>
    words === null
      ? null
      : { label, parts: [{ words, href: null }], clauses: clauses(label, pointer) }
  const { registration } = meeting
  const contact = meeting.contact ?? published.letter?.contact ?? null
  return [
    convenedBy(published),
    cite(say('meeting.organizers'), listOrNull(meeting.organizers), '/organizers'),
    cite(say('meeting.open-to'), openToWords(meeting.participation), '/participation/openTo'),
    ...meeting.participation.conditions
      .filter(({ kind }) => kind === 'other')
      .map(({ text }, index) =>
        cite(say('meeting.conditions'), text, `/participation/conditions/${index}`),
      ),
    cite(say('meeting.place'), venueWords(meeting.venue), '/venue'),
    cite(
      say('meeting.language', { count: meeting.languages.length }),
      languagesWords(meeting.languages),
      '/languages',
    ),
    cite(say('meeting.fee'), feeWords(meeting.fee), '/fee'),
    cite(say('meeting.registration'), registrationInWords(registration), '/registration'),
    ...meeting.deadlines.map(({ date, what }, index) =>
      cite(what, longDate(date), `/deadlines/${index}`),
    ),
    linked(cite(say('meeting.website'), hostOf(meeting.website), '/website'), meeting.website),
    cite(say('meeting.contact'), contact?.name ?? null, '/contact'),
    linked(
      cite(say('meeting.email'), contact?.email ?? null, '/contact/email'),
      `mailto:${contact?.email}`,
    ),
    cite(say('meeting.telephone'), contact?.telephone ?? null, '/contact/telephone'),
  ].filter((fact) => fact !== null)
}

/** Finds the clauses of the letter behind a part of the meeting; none where no letter is known. */
export function clauseFinder({ evidence, letter }: PublishedMeeting) {
  return (fact: string, pointer: string): ClauseView[] =>
    letter === null
      ? []
      : clausesOf(spansOf(evidence, [pointer]), {
          fact,
          letterPath: `/en/circulars/${encodeURIComponent(letter.id)}`,
        })
}

function convenedBy({ letter }: PublishedMeeting): MeetingFact | null {
  if (letter === null) return null
  const { id, reference, issuedAt, issuedOn } = letter
  const issued = [issuedAt, issuedOn && longDate(issuedOn)].filter((part) => part !== null)
  const name = {
    words: reference ?? say('circulars.no-reference'),
    href: `/en/circulars/${encodeURIComponent(id)}`,
  }
  const rest = { words: `, ${issued.join(', ')}`, href: null }
  return {
    label: say('meeting.convened-by'),
    parts: issued.length === 0 ? [name] : [name, rest],
    clauses: [],
  }
}

function registrationInWords(registration: PublishedMeeting['meeting']['registration']) {
  const { opens, closes } = registration
  const parts = [
    registrationWords(registration),
    opens && say('meeting.registration-opens', { date: longDate(opens) }),
    closes && say('meeting.registration-closes', { date: longDate(closes) }),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}

function linked(fact: MeetingFact | null, href: string | null): MeetingFact | null {
  return fact && { ...fact, parts: fact.parts.map(({ words }) => ({ words, href })) }
}

function listOrNull(items: readonly string[]): string | null {
  return items.length === 0 ? null : listInWords(items)
}

function hostOf(address: string | null): string | null {
  return address === null ? null : new URL(address).host
}
