import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ScheduleSchema } from '@u4ssc/domain'
import { instantOf, isZone } from '@u4ssc/domain/timezones'
import { dates } from '../../domain/test/arbitraries'
import { CatalogueMeetingSchema } from './catalogue-meeting'
import { DELIVERABLES, DeliverableSchema } from './deliverables'
import {
  CATALOGUE_AS_OF,
  findMeeting,
  listUnknownFacts,
  MEETINGS,
  meetingsHeldBefore,
  scheduleOf,
} from './meetings'
import {
  CataloguePartnerSchema,
  PARTNER_COUNTS,
  PartnerCountSchema,
  partnerCountOn,
  PARTNERS,
  partnersOn,
} from './partners'
import { SOURCES, SourceSchema } from './sources'
import { THEMATIC_GROUPS, ThematicGroupSchema, thematicGroupsOn } from './thematic-groups'

const EVERYTHING = { MEETINGS, PARTNERS, PARTNER_COUNTS, THEMATIC_GROUPS, DELIVERABLES }

/** Every list of sources within a value. */
function citationsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'sources' && Array.isArray(each) ? [each.map(String)] : citationsIn(each),
  )
}

/** Every date within a value: whole texts, not parts of them. */
function datesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(datesIn)
}

describe('every fact of the catalogue', () => {
  it('has the shape of its schema', () => {
    const found = [
      ...MEETINGS.map((each) => CatalogueMeetingSchema.safeParse(each)),
      ...PARTNERS.map((each) => CataloguePartnerSchema.safeParse(each)),
      ...PARTNER_COUNTS.map((each) => PartnerCountSchema.safeParse(each)),
      ...THEMATIC_GROUPS.map((each) => ThematicGroupSchema.safeParse(each)),
      ...DELIVERABLES.map((each) => DeliverableSchema.safeParse(each)),
      ...Object.values(SOURCES).map((each) => SourceSchema.safeParse(each)),
    ]
    expect(found.map(({ error }) => error).filter(Boolean)).toEqual([])
  })

  it('cites sources, and each source is cited', () => {
    const citations = citationsIn(EVERYTHING)
    expect(citations.length).toBeGreaterThan(100)
    for (const keys of citations) expect(new Set(keys).size).toBe(keys.length)
    expect([...new Set(citations.flat())].sort()).toEqual(Object.keys(SOURCES).sort())
  })

  it('has different web addresses for its sources, except for the letter', () => {
    const urls = Object.values(SOURCES).flatMap(({ url }) => (url === null ? [] : [url]))
    expect(urls).toHaveLength(Object.keys(SOURCES).length - 1)
    expect(new Set(urls).size).toBe(urls.length)
    for (const url of urls) expect(new URL(url).protocol).toMatch(/^https?:$/)
    expect(SOURCES.circular.url).toBeNull()
  })

  it('has dates that exist', () => {
    const found = datesIn(EVERYTHING)
    expect(found.length).toBeGreaterThan(30)
    for (const date of found) expect(new Date(date).toISOString().slice(0, 10)).toBe(date)
  })
})

describe('MEETINGS', () => {
  it('are one to nine, in order', () => {
    expect(MEETINGS.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    for (const { id, ordinal, numbering } of MEETINGS) {
      expect(id).toBe(`u4ssc-${ordinal}`)
      expect(numbering?.value ?? ordinal).toBe(ordinal)
    }
  })

  it('follow each other in time, and the one without a day is between its neighbours', () => {
    const starts = MEETINGS.flatMap(
      ({ days, between }) => days?.value[0]?.date ?? between?.value.after ?? [],
    )
    expect(starts).toEqual([...starts].sort())
    const between = findMeeting(7)?.between?.value
    expect(between?.after).toBe(findMeeting(6)?.days?.value[0]?.date)
    expect(between?.before).toBe(findMeeting(8)?.days?.value[0]?.date)
  })

  it.each([
    ['2016-07-21', 'Thursday'],
    ['2017-04-05', 'Wednesday'],
    ['2018-04-26', 'Thursday'],
    ['2019-10-03', 'Thursday'],
    ['2020-10-09', 'Friday'],
    ['2021-12-07', 'Tuesday'],
    ['2024-09-19', 'Thursday'],
  ])('%s, a %s, is the first day of a meeting', (date, weekday) => {
    expect(MEETINGS.filter(({ days }) => days?.value[0]?.date === date)).toHaveLength(1)
    expect(new Date(date).toUTCString().slice(0, 3)).toBe(weekday.slice(0, 3))
  })

  it.each([
    [1, '2016-07-21', '17:00', '2016-07-21T15:00:00Z'],
    [6, '2021-12-07', '10:00', '2021-12-07T09:00:00Z'],
    [6, '2021-12-07', '15:30', '2021-12-07T14:30:00Z'],
    [2, '2017-04-05', '12:00', '2017-04-05T17:00:00Z'],
    [8, '2024-09-19', '13:10', '2024-09-19T11:10:00Z'],
  ])('meeting %i: on %s, %s there is %s', (ordinal, date, time, instant) => {
    const zone = findMeeting(ordinal)?.zone?.value ?? ''
    expect(isZone(zone)).toBe(true)
    expect(Date.parse(instantOf(date, time, zone))).toBe(Date.parse(instant))
  })

  it('have schedules, also those without known facts', () => {
    for (const meeting of MEETINGS)
      expect(ScheduleSchema.safeParse(scheduleOf(meeting)).error).toBeUndefined()
  })

  it('keep gaps: only the sixth has its letter, and the ninth has nothing', () => {
    expect(MEETINGS.filter(({ circular }) => circular !== null)).toEqual([findMeeting(6)])
    expect(MEETINGS.filter(({ days }) => days === null).map(({ ordinal }) => ordinal)).toEqual([
      7, 9,
    ])
    const ninth = findMeeting(9)
    const nullable = Object.entries(CatalogueMeetingSchema.shape)
      .filter(([, schema]) => schema.safeParse(null).success)
      .map(([name]) => name)
    expect(nullable).toHaveLength(13)
    expect(ninth && listUnknownFacts(ninth).sort()).toEqual(nullable.sort())
    expect(findMeeting(10)).toBeUndefined()
  })

  it('have programmes within their days', () => {
    for (const { programme, days } of MEETINGS) {
      const own = days?.value.map(({ date }) => date) ?? []
      const starts = programme.map(({ value }) => `${value.date} ${value.startTime}`)
      expect(starts).toEqual([...starts].sort())
      for (const { value } of programme) expect(own).toContain(value.date)
    }
  })
})

describe('meetingsHeldBefore', () => {
  it.each([
    ['2016-07-22', 0],
    ['2016-07-23', 1],
    ['2021-12-07', 5],
    ['2021-12-08', 6],
    // The seventh may have been held, and nobody knows
    ['2024-09-19', 6],
    ['2024-09-20', 8],
    ['2026-10-31', 8],
    ['2026-11-01', 9],
  ])('by %s lists the first %i, which were certainly held', (on, count) => {
    expect(meetingsHeldBefore(on)).toEqual(MEETINGS.slice(0, count))
  })

  it('counts an undated meeting from the month in which the sources were read', () => {
    expect(CATALOGUE_AS_OF).toBe('2026-11')
  })
})

describe('partnersOn', () => {
  it.each([
    ['2016-04-30', 0],
    ['2016-05-01', 2],
    ['2016-07-21', 17],
    ['2021-10-12', 17],
    ['2024-09-19', 17],
  ])('on %s names %i', (on, count) => {
    expect(partnersOn(on)).toHaveLength(count)
  })

  it('names each body once on any day', () => {
    fc.assert(
      fc.property(dates, (on) => {
        const codes = partnersOn(on).map(({ organization }) => organization.code)
        expect(new Set(codes).size).toBe(codes.length)
      }),
    )
  })

  it('has UN-Habitat as supporter first and as coordinator by the letter of 2021', () => {
    const role = (on: string) =>
      partnersOn(on).find(({ organization }) => organization.code === 'UN-HABITAT')?.role
    expect(role('2018-04-26')).toBe('supporter')
    expect(role('2021-10-13')).toBe('coordinator')
  })
})

describe('partnerCountOn', () => {
  it.each([
    ['2016-06-30', undefined],
    ['2016-07-22', 15],
    ['2017-04-05', 14],
    ['2018-04-26', 16],
    ['2021-12-07', 17],
    ['2024-09-19', 19],
  ])('on %s returns the last printed count, %s', (on, count) => {
    expect(partnerCountOn(on)?.count).toBe(count)
  })

  it('reads a list in order of time', () => {
    const days = PARTNER_COUNTS.map(({ asOf }) => asOf)
    expect(days).toEqual([...days].sort())
  })
})

describe('thematicGroupsOn', () => {
  it.each([
    ['2016-01-01', 0],
    ['2016-07-22', 3],
    ['2019-10-03', 0],
    ['2021-06-01', 5],
    ['2023-09-28', 1],
    ['2024-03-08', 1],
  ])('on %s returns %i groups', (on, count) => {
    expect(thematicGroupsOn(on)).toHaveLength(count)
  })

  it('has groups at work whenever they met', () => {
    for (const group of THEMATIC_GROUPS)
      for (const { date } of group.meetings) expect(thematicGroupsOn(date)).toContain(group)
  })

  it('has meetings at 14:00 Geneva time before and after the clock change of 31 March 2024', () => {
    const [group] = thematicGroupsOn('2024-03-08')
    const instants = group?.meetings.map(({ date, startTime }) =>
      new Date(instantOf(date, startTime ?? '', 'Europe/Zurich')).toISOString().slice(11, 16),
    )
    expect(instants).toEqual(['13:00', '13:00', '13:00', '12:00'])
  })
})

describe('functions that take a date', () => {
  it.each(Object.entries({ meetingsHeldBefore, partnersOn, partnerCountOn, thematicGroupsOn }))(
    '%s refuses what is no date, and names the argument',
    (_name, listOn) => {
      for (const wrong of ['today', '2021-13-01', '', '7 December 2021']) {
        expect(() => listOn(wrong)).toThrow(RangeError)
        expect(() => listOn(wrong)).toThrow(/^on must be a calendar date/)
      }
    },
  )
})
