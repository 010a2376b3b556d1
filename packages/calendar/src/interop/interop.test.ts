import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetingOf, MeetingSchema } from '@u4ssc/domain/meetings'
import { readIndico, readPretalx, toIndico, toPretalx } from './index'

const speaker = {
  ...{ _type: 'ContributionParticipation', first_name: 'Ada', last_name: 'Example' },
  ...{ fullName: 'Ms EXAMPLE, Ada', affiliation: 'ITU', emailHash: 'a1', id: '7' },
}
const convener = { fullName: 'Grace Sample', affiliation: 'UNECE', id: 9 }

/** A time as Indico writes it. */
function at(date: string, time: string, tz = 'Europe/Zurich') {
  return { date, time: `${time}:00`, tz }
}

function indico(event: object) {
  return {
    ...{ _type: 'HTTPAPIResult', count: 1, complete: true, url: '' },
    results: [
      {
        ...{ _type: 'Conference', id: '137346', title: 'Sixth meeting', timezone: 'Europe/Zurich' },
        ...{ startDate: at('2021-12-07', '10:00'), endDate: at('2021-12-07', '15:30') },
        ...event,
      },
    ],
  }
}

const contribution = {
  ...{
    id: '1',
    title: 'Opening',
    description: '<p>Welcome &amp; adoption</p><ul><li>Agenda</li></ul>',
  },
  ...{ startDate: at('2021-12-07', '10:00'), endDate: at('2021-12-07', '10:30') },
  ...{ room: 'Popov Room', speakers: [speaker] },
}

describe('readIndico', () => {
  it('reads contributions with a time as sessions, with their speakers', () => {
    const [read] = readIndico(indico({ contributions: [contribution] }))
    expect(read?.leftOut).toEqual([])
    expect(read?.meeting.programme).toEqual([
      {
        ...{ id: 'indico-1', title: 'Opening', kind: 'session', room: 'Popov Room' },
        abstract: 'Welcome & adoption\n\n- Agenda',
        ...{ date: '2021-12-07', startTime: '10:00', endTime: '10:30', documents: [] },
        speakers: [{ speaker: 'speaker-1', role: 'speaker' }],
      },
    ])
    expect(read?.meeting.speakers[0]).toMatchObject({
      ...{ name: 'Ada Example', organization: { code: null, name: 'ITU' } },
    })
  })

  it('makes the conveners of a session the chairs of its contributions', () => {
    const session = { id: '3', title: 'Morning', room: 'A', conveners: [convener] }
    const parts = [{ ...contribution, room: null }]
    const [read] = readIndico(indico({ sessions: [{ ...session, contributions: parts }] }))
    expect(read?.meeting.programme[0]).toMatchObject({
      room: 'A',
      speakers: [
        { speaker: 'speaker-1', role: 'chair' },
        { speaker: 'speaker-2', role: 'speaker' },
      ],
    })
  })

  it('converts times from the zone of the reader to the zone of the event', () => {
    const [read] = readIndico(
      indico({
        timezone: 'US/Eastern',
        startDate: at('2025-06-23', '14:00'),
        endDate: at('2025-06-27', '23:30'),
      }),
    )
    const days = read?.meeting.schedule.days ?? []
    expect(days).toHaveLength(5)
    expect(days[0]).toMatchObject({ date: '2025-06-23', startTime: '08:00', endTime: null })
    expect(days[4]).toMatchObject({ date: '2025-06-27', startTime: null, endTime: '17:30' })
  })

  it('is open from the start to the end of the event, although its sessions end earlier', () => {
    const [read] = readIndico(indico({ contributions: [contribution] }))
    expect(read?.meeting.schedule.days).toEqual([
      { date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null },
    ])
  })

  it('lists the contributions that it left out', () => {
    const untimed = { id: '2', title: 'Poster', startDate: null, endDate: null }
    const night = { ...contribution, id: '3', title: 'Night', endDate: at('2021-12-08', '01:00') }
    const [read] = readIndico(indico({ contributions: [untimed, night] }))
    expect(read?.leftOut).toEqual([
      { title: 'Poster', reason: 'no-time' },
      { title: 'Night', reason: 'not-within-one-day' },
    ])
  })

  it.each([null, 'text', {}, { _type: 'HTTPAPIResult', results: [{}] }])(
    'finds no meeting in %j',
    (value) => {
      expect(readIndico(value)).toEqual([])
    },
  )

  it('leaves out invalid dates, zones and addresses', () => {
    const [read] = readIndico(
      indico({ timezone: 'Mars', startDate: at('2021-13-07', '10:00'), url: 'javascript:1' }),
    )
    expect(read?.meeting.schedule).toEqual({ zone: null, days: [] })
    expect(read?.meeting.website).toBeNull()
  })
})

const talk = {
  ...{ guid: '11111111-1111-4111-8111-111111111111', id: 1, title: 'Panel on cities' },
  ...{ date: '2021-12-07T11:00:00+01:00', start: '11:00', duration: '01:15', type: 'Panel' },
  ...{ abstract: 'Three cities.', description: null, language: 'en', room: 'Popov Room' },
  persons: [{ code: 'ABC', name: 'Ada Example', biography: 'Engineer', avatar: null }],
}

function pretalx(rooms: object, conference: object = {}) {
  return {
    schedule: {
      ...{ version: '0.9', url: 'https://pretalx.example/u4ssc6/schedule/' },
      conference: {
        ...{ acronym: 'u4ssc6', title: 'Sixth meeting', start: '2021-12-07', end: '2021-12-08' },
        ...{ daysCount: 2, time_zone_name: 'Europe/Zurich' },
        days: [{ index: 1, date: '2021-12-07', rooms }],
        ...conference,
      },
    },
  }
}

describe('readPretalx', () => {
  it('reads the sessions of all rooms, with type, length and speakers', () => {
    const read = readPretalx(pretalx({ 'Popov Room': [talk] }))
    expect(read?.meeting.programme).toMatchObject([
      {
        ...{ kind: 'panel', startTime: '11:00', endTime: '12:15', room: 'Popov Room' },
        speakers: [{ speaker: 'speaker-1', role: 'speaker' }],
      },
    ])
    expect(read?.meeting.schedule.days).toHaveLength(2)
    expect(read?.meeting.website).toBe('https://pretalx.example/u4ssc6/schedule/')
  })

  it('uses the written offset if the zone is unknown', () => {
    const read = readPretalx(pretalx({ A: [talk] }, { time_zone_name: '' }))
    expect(read?.meeting.schedule.zone).toBeNull()
    expect(read?.meeting.programme[0]?.startTime).toBe('11:00')
  })

  it('finds no meeting in other JSON', () => {
    expect(readPretalx({ schedule: [] })).toBeNull()
  })
})

const meeting = meetingOf({
  ...{ id: 'u4ssc-6', title: 'Sixth meeting', language: 'en', website: 'https://example.org/' },
  schedule: {
    zone: 'Europe/Zurich',
    days: [{ date: '2021-12-07', startTime: '10:00', endTime: '15:30' }],
  },
  venue: { name: 'ITU Headquarters', city: 'Geneva' },
  programme: [
    {
      ...{ id: 's1', title: 'Opening', kind: 'opening', room: null, documents: [] },
      ...{ date: '2021-12-07', startTime: '10:00', endTime: '10:45' },
      speakers: [{ speaker: 'p1', role: 'opening' }],
    },
    {
      ...{ id: 's2', title: 'Lunch', kind: 'break', room: null, documents: [], speakers: [] },
      ...{ date: '2021-12-07', startTime: '12:00', endTime: '13:30' },
    },
  ],
  speakers: [{ id: 'p1', name: 'Ada Example', title: null, organization: null, biography: null }],
})

describe('any JSON', () => {
  it('never makes a reader throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readIndico(value)
        readIndico(indico({ contributions: value, sessions: value, startDate: value }))
        readIndico(indico({ contributions: [{ ...contribution, speakers: value, title: value }] }))
        readPretalx(pretalx({ A: value }))
        readPretalx(pretalx({ A: [{ ...talk, date: value, duration: value, persons: value }] }))
      }),
    )
  })
})

describe('a meeting that is exported', () => {
  it('can be read back from the Indico format with the same times and people, without breaks', () => {
    const [read] = readIndico(toIndico(meeting))
    expect(read?.meeting.schedule.zone).toBe('Europe/Zurich')
    expect(read?.meeting.programme).toMatchObject([
      { title: 'Opening', date: '2021-12-07', startTime: '10:00', endTime: '10:45' },
    ])
    expect(read?.meeting.speakers.map(({ name }) => name)).toEqual(['Ada Example'])
  })

  it('can be read back from the pretalx format with the same sessions', () => {
    const read = readPretalx(toPretalx(meeting))
    expect(read?.meeting.programme).toMatchObject([
      { title: 'Opening', startTime: '10:00', endTime: '10:45' },
      { title: 'Lunch', kind: 'break', startTime: '12:00', endTime: '13:30' },
    ])
  })

  it('keeps its identifiers in the pretalx format, each with a different UUID', () => {
    const ids = (): string[] =>
      toPretalx(meeting).schedule.conference.days.flatMap(({ rooms }) =>
        Object.values(rooms).flatMap((list) => list.map(({ guid }) => guid)),
      )
    expect(ids()).toEqual(ids())
    expect(new Set(ids()).size).toBe(2)
    for (const id of ids())
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  })

  it('accepts any text as the name of a room', () => {
    const [opening] = meeting.programme
    if (!opening) throw new Error('The meeting has an opening')
    const odd = { ...meeting, programme: [{ ...opening, room: '__proto__' }] }
    const [day] = toPretalx(odd).schedule.conference.days
    expect(Object.keys(day?.rooms ?? {})).toEqual(['__proto__'])
  })

  it('has no times without a zone', () => {
    const unzoned = { ...meeting, schedule: { ...meeting.schedule, zone: null } }
    expect(toPretalx(unzoned).schedule.conference.days).toEqual([])
    expect(toIndico(unzoned).results[0]?.startDate).toBeNull()
  })

  it('is a valid meeting again', () => {
    const read = [...readIndico(toIndico(meeting)), readPretalx(toPretalx(meeting))]
    for (const imported of read)
      expect(MeetingSchema.safeParse(imported?.meeting).success).toBe(true)
  })
})
