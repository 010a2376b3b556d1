import { formatReference, isLanguage, LANGUAGES } from '@u4ssc/domain'
import type { Circular, Language, Meeting } from '@u4ssc/domain'
import type { Localization } from '@u4ssc/domain/meetings'
import { listOrdinals } from '@u4ssc/domain/words'
import { describeShortName, WORDINGS } from '@u4ssc/domain/words/languages'
import type { SearchEntryRow } from '../db/tables/index'
import { wordsOfMarkdown } from './searchable-text'

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
  const { text, series, number } = reference
  const isNamed = text !== null || (series !== null && number !== null)
  const named = isNamed ? formatReference(reference) : null
  // The identifier of a circular means nothing to people
  const title = [named, subject].filter((part) => part !== null).join(': ') || id
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

/** Returns an entry for each language that the meeting has texts or a name in. */
function wholeMeeting(meeting: Meeting): NewEntry[] {
  const { title, ordinal, series, venue, language, localizations } = meeting
  const outcomes = meeting.outcomes.map(({ text }) => text)
  const about = { type: 'meeting', part: null, heldOn: firstDayOf(meeting) } as const
  const place = joined(venue?.name, venue?.city)
  const isNumbered = ordinal !== null && series !== null
  const spoken = LANGUAGES.filter((one) => isNumbered || one === language || localizations[one])
  const inLanguage = spoken.map((one): NewEntry => {
    const own = one === language ? meeting : localizations[one]
    const name = nameIn(meeting, one)
    const numbers = isNumbered ? listOrdinals(ordinal, one) : []
    return {
      ...about,
      language: one,
      title: name,
      heading: joined(name, own?.title, own?.shortTitle, ...numbers),
      body: joined(
        own?.title === name ? null : own?.title,
        textsOf(own ?? {}),
        ...(one === language ? outcomes : []),
        place,
        feeIn(meeting, one),
      ),
    }
  })
  if (language !== null) return inLanguage
  const unknown = {
    language: null,
    title,
    heading: title,
    body: joined(textsOf(meeting), ...outcomes, place),
  }
  return [{ ...about, ...unknown }, ...inLanguage]
}

function textsOf({
  summary,
  objectives = [],
  organizers = [],
  description,
}: Pick<Localization, 'summary' | 'objectives' | 'organizers' | 'description'>): string {
  return joined(summary, ...objectives, ...organizers, wordsOfMarkdown(description ?? ''))
}

/** Returns the name that every page gives a meeting in a language. */
function nameIn(meeting: Meeting, language: Language): string {
  return describeShortName(meeting, WORDINGS[language]).name
}

function feeIn({ fee }: Meeting, language: Language): string | null {
  if (fee === null) return null
  const { changeTargets, codes, listSeparator } = WORDINGS[language]
  return `${changeTargets.fee}${listSeparator}${codes[fee]}`
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
      context: ownName(meeting),
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
    context: ownName(meeting),
  }))
}

/** A document of an outcome is also found as "outcome document", in its language. */
function papersOf(meeting: Meeting): NewEntry[] {
  const ofOutcomes = new Set(meeting.outcomes.flatMap(({ documents }) => documents))
  return meeting.documents
    .filter(({ access }) => access === 'public')
    .map(({ id, title, language }) => {
      const own = languageOf(language) ?? meeting.language
      const { outcome, document } = WORDINGS[own ?? 'en'].changeTargets
      return {
        type: 'document',
        part: id,
        language: own,
        heldOn: firstDayOf(meeting),
        title,
        heading: ofOutcomes.has(id) ? joined(title, outcome, document) : title,
        body: '',
        context: ownName(meeting),
      }
    })
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
    context: ownName(meeting),
  }))
}

function firstDayOf({ schedule }: Meeting): string | null {
  return schedule.days[0]?.date ?? null
}

/** Returns the name of a meeting in the language of its texts. */
function ownName(meeting: Meeting): string {
  return meeting.language === null ? meeting.title : nameIn(meeting, meeting.language)
}

function languageOf(tag: string | null): Language | null {
  const code = tag?.split('-')[0]
  return isLanguage(code) ? code : null
}

export function joined(...parts: (string | null | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join('\n')
}
