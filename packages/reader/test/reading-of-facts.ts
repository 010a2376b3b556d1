import * as z from 'zod'
import { CalendarDateSchema, LanguageSchema } from '@u4ssc/domain'
import { type Circular, type Reading, ReferenceSchema } from '@u4ssc/domain/circulars'
import { type Meeting, MeetingSchema } from '@u4ssc/domain/meetings'
import { datesFrom } from '@u4ssc/domain/internal'
import { readingOf, readKnownLetters } from './known-letters'

const DeadlinesSchema = z.array(z.object({ date: CalendarDateSchema, what: z.string() }))
const FactsSchema = z.object({
  kind: ReferenceSchema.shape.kind,
  series: z.string().nullable(),
  number: z.string().nullable(),
  amends: z.string().nullable(),
  issuedOn: CalendarDateSchema.nullable(),
  subject: z.string().nullable(),
  language: LanguageSchema.nullable(),
  meetings: z.array(
    z.object({
      title: z.string(),
      ordinal: z.int().nullable(),
      mode: MeetingSchema.shape.mode,
      startDate: CalendarDateSchema,
      endDate: CalendarDateSchema,
      startTime: z.string().nullable(),
      endTime: z.string().nullable(),
      zone: z.string().nullable(),
      venue: z.string().nullable(),
      city: z.string().nullable(),
      country: z.string().nullable(),
      languages: z.array(z.string()).nullable(),
      organizers: z.array(z.string()).nullable(),
      objectives: z.array(z.string()).nullable(),
      participation: MeetingSchema.shape.participation.shape.openTo.element.shape.kind
        .array()
        .nullable(),
      fee: MeetingSchema.shape.fee,
      registrationRequired: z.boolean().nullable(),
      website: z.string().nullable(),
      deadlines: DeadlinesSchema.nullable(),
    }),
  ),
})
type Facts = z.infer<typeof FactsSchema>
type MeetingFacts = Facts['meetings'][number]

const letters = readKnownLetters()

/** What a right reading of a letter of the corpus says: its known facts, in its own paragraphs. */
export function readingOfFacts(number: string): Reading {
  const letter = letters.find(({ name }) => name.startsWith(`${number}-`))
  if (!letter) throw new Error(`There is no letter ${number}`)
  const facts = FactsSchema.parse(letter.facts)
  const { circular } = readingOf(letter.text)
  const { kind, series, amends } = facts
  const word = kind.charAt(0).toUpperCase() + kind.slice(1)
  const isAmending = ['addendum', 'corrigendum', 'revision'].includes(kind)
  const name = isAmending
    ? `${word} ${facts.number ?? ''} to ${amends ?? ''}`
    : [series, facts.number].join(' ')
  const own: Circular = {
    ...circular,
    reference: { kind, series, number: facts.number, amends, alsoKnownAs: [], text: name },
    issuedOn: facts.issuedOn,
    subject: facts.subject,
    language: facts.language,
    relations:
      amends === null
        ? []
        : [
            {
              kind: kind === 'revision' ? 'supersedes' : 'amends',
              reference: amends,
              date: null,
            },
          ],
    deadlines: [],
  }
  const meetings = facts.meetings.map((meeting, index) => meetingOf(meeting, index, own))
  return { circular: own, meetings, evidence: evidenceOf(meetings, own), diagnostics: [] }
}

function meetingOf(facts: MeetingFacts, index: number, { reference, language }: Circular): Meeting {
  const { startDate, endDate, startTime, endTime, city, country } = facts
  const days = datesFrom(startDate, endDate, 100).map((date) => ({
    date,
    startTime: date === startDate ? startTime : null,
    endTime: date === endDate ? endTime : null,
    endDate: null,
  }))
  const cites = { reference: reference.text, paragraph: null }
  return MeetingSchema.parse({
    id: `meeting-${index + 1}`,
    title: facts.title,
    shortTitle: null,
    ordinal: facts.ordinal,
    series: null,
    mode: facts.mode,
    schedule: { zone: facts.zone, days },
    venue: city === null ? null : { name: facts.venue, city, country },
    languages: facts.languages ?? [],
    organizers: facts.organizers ?? [],
    partners: [],
    objectives: facts.objectives ?? [],
    participation: {
      openTo: (facts.participation ?? []).map((kind) => ({ kind, cites })),
      conditions: [],
    },
    fee: facts.fee,
    registration: {
      required: facts.registrationRequired,
      url: null,
      opensOn: null,
      closesOn: null,
      capacity: null,
    },
    website: facts.website,
    contact: null,
    deadlines: facts.deadlines ?? [],
    programme: [],
    speakers: [],
    documents: [],
    outcomes: [],
    decisions: [],
    joining: null,
    status: 'convened',
    convenedBy: [reference.text],
    language,
    localizations: {},
  })
}

/** What follows from the place alone is derived; the rest is stated where its words stand. */
function evidenceOf(meetings: readonly Meeting[], circular: Circular): Reading['evidence'] {
  const evidence: Reading['evidence'] = {}
  circular.paragraphs.forEach(({ number: paragraph }, index) => {
    const span = { start: 0, end: 0, paragraph, part: 'body' as const }
    evidence[`/circular/paragraphs/${index}`] = { spans: [span], certainty: 'stated' }
  })
  meetings.forEach((meeting, index) => {
    const state = (pointer: string, value: unknown, certainty: 'stated' | 'derived' = 'stated') => {
      if (value === null) return
      const paragraph = paragraphWith(circular, value)
      const span = { start: 0, end: 0, paragraph, part: 'body' as const }
      evidence[`/meetings/${index}${pointer}`] = { spans: [span], certainty }
    }
    state('/title', meeting.title)
    state('/ordinal', meeting.ordinal)
    state('/mode', meeting.mode, meeting.mode === 'physical' ? 'derived' : 'stated')
    state('/schedule/zone', meeting.schedule.zone, meeting.venue ? 'derived' : 'stated')
    meeting.schedule.days.forEach(({ date, startTime, endTime }, day) => {
      state(`/schedule/days/${day}/date`, date)
      state(`/schedule/days/${day}/startTime`, startTime)
      state(`/schedule/days/${day}/endTime`, endTime)
    })
    state('/venue/name', meeting.venue?.name ?? null)
    state('/venue/city', meeting.venue?.city ?? null)
    state('/venue/country', meeting.venue?.country ?? null, 'derived')
    meeting.languages.forEach((language, at) => {
      state(`/languages/${at}`, language)
    })
    meeting.objectives.forEach((objective, at) => {
      state(`/objectives/${at}`, objective)
    })
    state('/fee', meeting.fee)
    state('/website', meeting.website)
    state('/registration/required', meeting.registration.required)
    meeting.deadlines.forEach(({ what }, at) => {
      state(`/deadlines/${at}`, what)
    })
  })
  return evidence
}

function paragraphWith({ paragraphs }: Circular, value: unknown): string | null {
  if (typeof value !== 'string') return null
  const has = (text: string) => text.includes(value)
  return paragraphs.find(({ text, items }) => has(text) || items.some(has))?.number ?? null
}
