import type { Circular, Language, Meeting } from '@u4ssc/domain'
import type { SearchEntryRow } from '../db/tables/index'
import { wordsOfMarkdown } from './words-of-markdown'

/**
 * An entry before it is stored; `heading` has more weight than `body`. `context` is shown with the
 * body, but its words are not found.
 */
export type NewEntry = Pick<
  SearchEntryRow,
  'type' | 'part' | 'language' | 'heldOn' | 'title' | 'body'
> & { readonly heading: string; readonly context?: string }

/** Returns entries for a circular as a whole and for each paragraph and annex. */
export function entriesOfCircular(id: string, circular: Circular): NewEntry[] {
  const { reference, subject, language, issuedOn, issuer, signatory } = circular
  const named = reference.text ?? id
  const title = subject === null ? named : `${named}: ${subject}`
  const about = { type: 'letter', language, heldOn: issuedOn, title } as const
  const issuedBy = joined(issuer.organization, issuer.bureau, signatory?.name, signatory?.title)
  const opening = circular.paragraphs[0]?.text ?? ''
  return [
    // The opening paragraph says more in an excerpt than the letterhead
    { ...about, part: null, heading: joined(title, issuedBy), body: '', context: opening },
    ...circular.paragraphs.map(({ text, items }, index) => {
      const body = [text, ...items].join('\n')
      return { ...about, part: `/paragraphs/${index}`, heading: '', body }
    }),
    ...circular.annexes.map(({ label, title: heading, text }, index) => ({
      ...about,
      part: `/annexes/${index}`,
      heading: joined(label, heading),
      body: text,
    })),
  ]
}

/** Returns entries for a meeting in each of its languages, and for its public programme. */
export function entriesOfMeeting(meeting: Meeting): NewEntry[] {
  return [
    ...wholeMeeting(meeting),
    ...sessionsOf(meeting),
    ...speakersOf(meeting),
    ...papersOf(meeting),
    ...decisionsOf(meeting),
  ]
}

function wholeMeeting(meeting: Meeting): NewEntry[] {
  const { title, shortTitle, summary, description, objectives, organizers, venue, language } =
    meeting
  const about = { type: 'meeting', part: null, heldOn: firstDayOf(meeting) } as const
  const place = joined(venue?.name, venue?.city)
  const own = { title, shortTitle, summary, description, objectives, organizers }
  const localized = Object.entries(meeting.localizations).map(([code, patch]) => {
    const words = {
      title: patch.title ?? title,
      shortTitle: patch.shortTitle ?? shortTitle,
      summary: patch.summary ?? summary,
      description: patch.description ?? description,
      objectives: patch.objectives ?? objectives,
      organizers: patch.organizers ?? organizers,
    }
    return [code, words] as const
  })
  return [[language, own] as const, ...localized].map(([code, words]) => ({
    ...about,
    language: languageOf(code),
    title: words.title,
    heading: joined(words.title, words.shortTitle),
    body: joined(
      words.summary,
      ...words.objectives,
      ...words.organizers,
      place,
      wordsOfMarkdown(words.description ?? ''),
    ),
  }))
}

function sessionsOf(meeting: Meeting): NewEntry[] {
  return meeting.programme
    .filter(({ kind }) => kind !== 'break')
    .map(({ id, title, abstract, date, room, agendaItems = [] }) => ({
      type: 'session',
      part: id,
      language: meeting.language,
      heldOn: date,
      title,
      heading: title,
      body: joined(wordsOfMarkdown(abstract ?? ''), ...agendaItems.map((item) => item.title), room),
      context: meeting.title,
    }))
}

function speakersOf(meeting: Meeting): NewEntry[] {
  return meeting.speakers.map(({ id, name, title, organization, biography }) => ({
    type: 'speaker',
    part: id,
    language: meeting.language,
    heldOn: firstDayOf(meeting),
    title: name,
    heading: name,
    body: joined(title, organization?.name, organization?.code, biography),
    context: meeting.title,
  }))
}

function papersOf(meeting: Meeting): NewEntry[] {
  return meeting.documents
    .filter(({ access }) => access === 'public')
    .map(({ id, title, language }) => ({
      type: 'document',
      part: id,
      language: languageOf(language) ?? meeting.language,
      heldOn: firstDayOf(meeting),
      title,
      heading: title,
      body: '',
      context: meeting.title,
    }))
}

function decisionsOf(meeting: Meeting): NewEntry[] {
  return meeting.decisions.map(({ id, number, item, text }) => ({
    type: 'decision',
    part: id,
    language: meeting.language,
    heldOn: firstDayOf(meeting),
    title: item,
    heading: joined(number, item),
    body: text,
    context: meeting.title,
  }))
}

function firstDayOf({ schedule }: Meeting): string | null {
  return schedule.days[0]?.date ?? null
}

const LANGUAGES: readonly Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh']

function languageOf(code: string | null): Language | null {
  return LANGUAGES.find((language) => language === code?.split('-')[0]) ?? null
}

export function joined(...parts: (string | null | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join('\n')
}
