import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  CircularSchema,
  MeetingSchema,
  SessionSchema,
  SittingSchema,
  applyChanges,
  circularOf,
  compareMeetings,
  decideEligibility,
  fromTemporal,
  meetingOf,
  meetingPhase,
  meetingTimes,
  membershipOf,
  nextSession,
  renderCircular,
  sessionOf,
  sittingOf,
  formatInstant,
  toSchemaOrg,
  toTemporal,
  wallTimeAt,
} from '../src/index'

const days = [{ date: '2026-12-07', startTime: '10:00', endTime: '15:30' }]
const schedule = { zone: 'Europe/Zurich', days }
const meeting = meetingOf({ id: 'my-meeting', title: 'My meeting', schedule })

describe('handwritten values', () => {
  it('a meeting with an ID is valid, and so is a meeting with some facts', () => {
    const venue = { city: 'Geneva', country: 'CH' }
    for (const facts of [{}, { schedule, venue, registration: { required: true } }])
      expect(MeetingSchema.parse(meetingOf({ id: 'a', ...facts }))).toEqual(
        meetingOf({ id: 'a', ...facts }),
      )
    expect(meetingOf({ id: 'a', venue }).venue).toEqual({ name: null, ...venue })
    expect(meetingOf({ id: 'a', registration: { required: true } }).registration).toMatchObject({
      required: true,
      url: null,
    })
  })

  it('a meeting of three lines has times, a phase and a page for search engines', () => {
    expect(meetingTimes(meeting, 'Asia/Tokyo').days[0]?.start?.time).toBe('18:00')
    expect(meetingTimes({ schedule: meeting.schedule }, 'Asia/Tokyo').sessions).toEqual([])
    expect(meetingPhase(meeting, '2026-12-07T10:00:00Z')).toBe('in-session')
    expect(toSchemaOrg(meeting).startDate).toBe('2026-12-07T10:00:00+01:00')
  })

  it('a circular with its paragraphs is valid, and can be printed', () => {
    const circular = circularOf({
      reference: { series: 'TSB Circular', number: '400', text: 'TSB Circular 400' },
      subject: 'Invitation',
      contact: { email: 'tsb@example.org' },
      paragraphs: ['Dear Sir or Madam,', { number: '1', text: 'You are invited.' }],
    })
    expect(CircularSchema.parse(circular)).toEqual(circular)
    expect(CircularSchema.parse(circularOf())).toEqual(circularOf())
    const text = renderCircular(circular, { format: 'text' })
    for (const words of ['TSB Circular 400', 'Invitation', 'You are invited.'])
      expect(text).toContain(words)
  })

  it('a sitting with its times is valid, and ends on the next day if necessary', () => {
    expect(SittingSchema.parse(sittingOf({ date: '2026-12-07' })).endTime).toBeNull()
    const night = sittingOf({ date: '2026-12-07', startTime: '22:00', endTime: '01:30' })
    expect(SittingSchema.parse(night).endDate).toBe('2026-12-08')
    expect(meetingOf({ id: 'a', schedule: { days: [night] } }).schedule.days).toEqual([night])
  })

  it('a sitting longer than a night is refused, naming the time', () => {
    const wrong = { date: '2026-12-07', startTime: '15:30', endTime: '10:00' }
    expect(() => sittingOf(wrong)).toThrow(/^endTime must be after 15:30/)
    expect(() => meetingOf({ id: 'a', schedule: { days: [wrong] } })).toThrow(RangeError)
  })
})

describe('handwritten items of a meeting', () => {
  const session = {
    id: 's1',
    title: 'Opening',
    date: '2026-12-07',
    startTime: '10:00',
    endTime: '10:30',
  }

  it('a session with its ID, title, date and times is valid', () => {
    expect(SessionSchema.parse(sessionOf(session))).toEqual({
      ...session,
      ...{ kind: 'session', room: null, speakers: [], documents: [] },
    })
  })

  it('a session that ends before it starts is refused, naming the time', () => {
    expect(() => sessionOf({ ...session, endTime: '09:00' })).toThrow(
      /^endTime must be after 10:00/,
    )
  })

  it('a meeting completes its sessions, speakers and other items, so that changes can be applied', () => {
    const organization = { code: null, name: 'ITU' }
    const whole = meetingOf({
      id: 'a',
      programme: [session],
      speakers: [{ id: 'p1', name: 'Speaker One' }],
      hosts: [{ organization }],
      partners: [{ organization }],
      documents: [
        {
          id: 'd1',
          title: 'Agenda',
          kind: 'agenda',
          url: 'https://example.org/1',
          access: 'public',
        },
      ],
      outcomes: [{ objective: 0, text: 'Discussed' }],
      decisions: [{ id: 'e1', item: 'Agenda', result: 'approved', text: 'Approved' }],
      participation: { openTo: [{ kind: 'academia' }], conditions: [{ kind: 'other', text: 'a' }] },
      contact: { email: 'tsb@example.org' },
    })
    expect(MeetingSchema.parse(whole)).toEqual(whole)
    const changed = { ...whole, programme: [], title: 'New' }
    expect(applyChanges(whole, compareMeetings(whole, changed))).toEqual(changed)
  })
})

describe('a handwritten applicant', () => {
  it('needs no organization', () => {
    const policy = { openTo: [], conditions: [] }
    const applicant = { capacity: 'individual', country: 'CO' } as const
    expect(decideEligibility(applicant, policy, { on: '2026-12-07' })).toEqual(
      decideEligibility({ ...applicant, organization: null }, policy, { on: '2026-12-07' }),
    )
  })
})

describe('changes that cannot be applied', () => {
  const later = { ...meeting, title: 'Later' }
  const changes = compareMeetings(meeting, later)

  it('name the meeting if it is invalid', () => {
    const [session] = [{ id: 's1', title: 'Opening' }]
    const broken: unknown = { ...meeting, programme: [session] }
    expect(() => void Reflect.apply(applyChanges, undefined, [broken, changes])).toThrow(
      /^before must be a meeting: programme\.0\.kind: /,
    )
  })

  it('name the changes if they are not a list, or lead to an invalid meeting', () => {
    const [change] = changes
    expect(() => void Reflect.apply(applyChanges, undefined, [meeting, change])).toThrow(
      /^changes must be a list of changes.* not an object$/,
    )
    const wrong = changes.map((one) => ({ ...one, after: 7 }))
    expect(() => applyChanges(meeting, wrong)).toThrow(/^changes must lead to a meeting: title: /)
  })
})

describe('Date and Temporal', () => {
  const instant = '2026-12-07T10:00:00Z'
  it.each([
    ['a text', instant],
    ['a Date', new Date(instant)],
    ['a Temporal.Instant', Temporal.Instant.from(instant)],
    ['a Temporal.ZonedDateTime', Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Tokyo')],
  ])('%s is an instant', (_name, now) => {
    expect(formatInstant(now)).toBe(instant)
    expect(meetingPhase(meeting, now)).toBe('in-session')
    expect(nextSession(meeting, now)).toBeNull()
    expect(wallTimeAt(now, 'Asia/Tokyo').time).toBe('19:00')
  })

  it('keeps milliseconds, and refuses years that RFC 3339 cannot write', () => {
    expect(formatInstant(new Date('2026-12-07T10:00:00.123Z'))).toBe('2026-12-07T10:00:00.123Z')
    for (const wrong of [{ epochMilliseconds: 8.64e15 }, new Date(Number.NaN)])
      expect(() => formatInstant(wrong, 'now')).toThrow(
        /^now must be an instant from the year 0000/,
      )
  })

  it('a PlainDate is accepted as a date, in any calendar, and a Date is refused', () => {
    const on = Temporal.PlainDate.from('2024-09-19')
    expect(membershipOf('PW', { on }).status).toBe('member')
    expect(membershipOf('PW', { on: on.subtract({ days: 1 }) }).status).toBe('not-yet-member')
    const applicant = { capacity: 'individual', country: 'CO', organization: null } as const
    const policy = { openTo: [], conditions: [] }
    expect(decideEligibility(applicant, policy, { on }).on).toBe('2024-09-19')
    expect(sittingOf({ date: on.withCalendar('gregory') }).date).toBe('2024-09-19')
  })

  it('a time becomes a ZonedDateTime and back', () => {
    const [day] = meetingTimes(meeting, 'America/Bogota').days
    const start = day?.start ?? { instant: '' }
    const zoned = toTemporal(start, 'America/Bogota', Temporal)
    expect(zoned.toString()).toBe('2026-12-07T04:00:00-05:00[America/Bogota]')
    expect(fromTemporal(zoned)).toMatchObject({
      date: '2026-12-07',
      time: '04:00',
      zone: 'America/Bogota',
      instant: '2026-12-07T09:00:00Z',
    })
  })
})
