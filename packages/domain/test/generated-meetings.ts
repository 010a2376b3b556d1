import fc from 'fast-check'
import {
  type Document,
  type Meeting,
  MeetingSchema,
  ScheduleSchema,
  type Session,
  type Sitting,
  type Speaker,
} from '../src/index'
import { addDays } from '../src/calendar-date'
import { dates, sittings, zones } from './arbitraries'
import { SIXTH_MEETING } from './sixth-meeting'

const words = fc.constantFrom('Opening', 'Panel on water', 'Panel on air', 'Ouverture', '开幕', '')
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '')
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 6 })
const urls = fc.constantFrom('https://example.org/a', 'https://example.org/b')
const organizations = fc.record({ code: orNull(ids), name: words })

export const sessions: fc.Arbitrary<Session> = fc
  .record({
    id: ids,
    title: words,
    kind: fc.constantFrom('opening', 'panel', 'break'),
    held: sittings,
    room: orNull(words),
    speakers: few(
      fc.record({ speaker: ids, role: fc.constantFrom('chair', 'moderator', 'speaker') }),
    ),
    documents: few(ids),
  })
  .map(({ held: { date, startTime, endTime }, ...session }) => ({
    ...session,
    date,
    startTime,
    endTime,
  }))

const speakers: fc.Arbitrary<Speaker> = fc.record({
  id: ids,
  name: words,
  title: orNull(words),
  organization: orNull(organizations),
  biography: orNull(words),
})

const documents: fc.Arbitrary<Document> = fc.record({
  id: ids,
  title: words,
  kind: fc.constantFrom('agenda', 'report'),
  language: orNull(fc.constantFrom('en', 'fr')),
  url: urls,
  access: fc.constantFrom('public', 'registrants', 'secretariat'),
})

/** Some days in order, with both times, one of them or none; some go on past midnight. */
export const scheduleDays: fc.Arbitrary<Sitting[]> = fc
  .uniqueArray(sittings, { selector: ({ date }) => date, maxLength: 4 })
  .chain((days) =>
    fc.tuple(
      ...days.map(({ date, startTime: opens, endTime: closes }) =>
        fc.constantFrom<Sitting>(
          { date, startTime: opens, endTime: closes, endDate: null },
          { date, startTime: opens, endTime: null, endDate: null },
          { date, startTime: null, endTime: closes, endDate: null },
          { date, startTime: null, endTime: null, endDate: null },
          { date, startTime: closes, endTime: opens, endDate: addDays(date, 1) },
        ),
      ),
    ),
  )
  .map((days) => days.sort((a, b) => (a.date < b.date ? -1 : 1)))
  .filter((days) => ScheduleSchema.safeParse({ zone: null, days }).success)

const localizations = fc.record(
  {
    fr: fc.record({ title: words, objectives: few(words) }, { requiredKeys: [] }),
    ar: fc.record({ shortTitle: words }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
)

const access = fc.record({
  services: few(fc.constantFrom('captioning', 'sign-language')),
  requestBy: orNull(dates),
  requestContact: orNull(words),
})

const joining = fc.record({
  revealedMinutesBefore: fc.nat(90),
  rooms: few(
    fc.record({
      label: words,
      url: urls,
      passcode: orNull(ids),
      telephones: few(ids),
    }),
  ),
})

/** Every part of a meeting that can differ; ids repeat or are missing in all lists but the programme. */
export const meetings: fc.Arbitrary<Meeting> = fc
  .record(
    {
      title: words,
      shortTitle: orNull(words),
      ordinal: orNull(fc.integer({ min: 1, max: 9 })),
      mode: orNull(fc.constantFrom('virtual', 'physical', 'hybrid')),
      schedule: fc.record({ zone: orNull(zones), days: scheduleDays }),
      venue: orNull(
        fc.record({ name: orNull(words), city: orNull(words), country: orNull(fc.constant('CH')) }),
      ),
      languages: few(fc.constantFrom('en', 'fr', 'es')),
      organizers: few(words),
      partners: few(
        fc.record({ organization: organizations, from: orNull(dates), until: orNull(dates) }),
      ),
      objectives: few(words),
      fee: orNull(fc.constantFrom('free', 'paid')),
      website: orNull(urls),
      deadlines: few(fc.record({ date: dates, what: words })),
      programme: fc.uniqueArray(sessions, { selector: ({ id }) => id, maxLength: 6 }),
      speakers: few(speakers),
      documents: few(documents),
      outcomes: few(fc.record({ objective: fc.nat(3), text: words, documents: few(ids) })),
      decisions: few(
        fc.record({
          id: ids,
          item: words,
          result: fc.constantFrom('approved', 'noted'),
          text: words,
          documents: few(ids),
        }),
      ),
      joining: orNull(joining),
      status: fc.constantFrom('convened', 'postponed', 'cancelled'),
      localizations,
      access,
    },
    { noNullPrototype: true, requiredKeys: [] },
  )
  .map((parts) => MeetingSchema.parse({ ...SIXTH_MEETING, ...parts }))

/** A meeting and a later state of it: some parts another meeting's, lists cut, mixed and renamed. */
export const revisions: fc.Arbitrary<[Meeting, Meeting]> = fc
  .tuple(meetings, meetings, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }))
  .map(([before, other, dice]) => {
    const roll = (die: number, sides: number) => (dice[die % dice.length] ?? 0) % sides
    const after = {
      ...before,
      ...(roll(0, 2) && { title: other.title, status: other.status, joining: other.joining }),
      ...(roll(1, 2) && { schedule: other.schedule, localizations: other.localizations }),
      ...(roll(2, 2) && { objectives: rearrange(before.objectives, other.objectives, dice) }),
      ...(roll(3, 2) && { documents: rearrange(before.documents, other.documents, dice) }),
      ...(roll(4, 2) && { speakers: rearrange(before.speakers, other.speakers, dice) }),
      programme: rearrange(before.programme, other.programme, dice)
        .map((session, index) => ({
          ...session,
          ...(roll(index, 3) === 0 && { id: `${session.id}x` }),
          ...(roll(index, 4) === 0 && { title: `${session.title}, continued` }),
        }))
        .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index),
    }
    return [before, after]
  })

function rearrange<Item>(items: readonly Item[], others: readonly Item[], dice: number[]): Item[] {
  const weight = (index: number) => (dice[index % dice.length] ?? 0) % 7
  return [...items, ...others]
    .map((item, index) => ({ item, weight: weight(index) }))
    .filter(({ weight }) => weight > 1)
    .sort((a, b) => a.weight - b.weight)
    .map(({ item }) => item)
}
