import { MeetingSummarySchema } from '@u4ssc/client/meetings'
import { expect, it } from 'vitest'
import { sixthMeetingSummary } from '../../../test/sixth-meeting'
import { i18nFor } from '../../i18n/i18n'
import { catalogueRows } from '../../catalogue/meeting-rows'
import { toMeetingsView } from './meetings-view'
import type { MeetingsView } from './meetings-view'

const i18n = i18nFor('en')
const now = '2021-11-25T09:00:00Z'

function heldOn(slug: string, date: string, mode: 'virtual' | 'physical' = 'virtual') {
  const schedule = {
    zone: 'Europe/Zurich',
    days: [{ date, startTime: null, endTime: null, endDate: null }],
  }
  return { ...sixthMeetingSummary({ schedule, mode }), slug }
}

const meetings = [
  heldOn('sixth', '2021-12-07'),
  heldOn('eighth', '2024-09-19', 'physical'),
  heldOn('first', '2016-07-21', 'physical'),
  heldOn('earlier', '2018-07-21'),
]
const slugsOf = (groups: MeetingsView['past']) =>
  groups.flatMap(({ rows }) => rows.map(({ slug }) => slug))

it('upcoming meetings are in order of date, past ones latest first', () => {
  const view = toMeetingsView(i18n, meetings, now, null)
  expect(slugsOf(view.toCome)).toEqual(['sixth', 'eighth'])
  expect(slugsOf(view.past)).toEqual(['earlier', 'first'])
})

it('a postponed or cancelled meeting is among the upcoming ones until its day is over', () => {
  const off = (['postponed', 'cancelled'] as const).map((status) => {
    const held = heldOn(status, '2022-01-20')
    return { ...held, meeting: { ...held.meeting, status } }
  })
  expect(slugsOf(toMeetingsView(i18n, off, now, null).toCome)).toEqual(['postponed', 'cancelled'])
  const later = toMeetingsView(i18n, off, '2022-01-22T09:00:00Z', null)
  expect(slugsOf(later.past)).toEqual(['cancelled', 'postponed'])
})

it('a site without published meetings has an empty list', () => {
  expect(toMeetingsView(i18n, [], now, null)).toEqual({ toCome: [], past: [] })
})

it('earlier meetings are listed with their pages, but not published or later ones', () => {
  const today = '2026-12-01T09:00:00Z'
  const all = catalogueRows(i18n, [], today)
  const rest = catalogueRows(i18n, [sixthMeetingSummary()], today)
  const then = catalogueRows(i18n, [], now)
  expect(then.map(({ href }) => href)).toEqual(
    [5, 4, 3, 2, 1].map((ordinal) => `/en/meetings/earlier/${ordinal}`),
  )
  expect(all).toHaveLength(rest.length + 1)
  expect(all.map(({ name }) => name)).toContain('Sixth U4SSC meeting')
  expect(rest.map(({ name }) => name)).not.toContain('Sixth U4SSC meeting')
  expect(rest.map(({ detail }) => detail).join()).toContain('Manizales, Colombia')
})

it('meetings of one circular are a group at the place of the first, past ones latest first', () => {
  const own = (slug: string, date: string) => ({
    ...heldOn(slug, date),
    letter: { ...sixthMeetingSummary().letter, id: slug.slice(0, 3) },
  })
  const list = [own('one-a', '2021-12-01'), own('two-a', '2021-12-02'), own('one-b', '2021-12-03')]
  const all = MeetingSummarySchema.array().parse(list)
  const { toCome } = toMeetingsView(i18n, all, now, null)
  expect(toCome.map(({ letter }) => letter?.id ?? null)).toEqual(['one', null])
  expect(slugsOf(toCome)).toEqual(['one-a', 'one-b', 'two-a'])
})

it('rows have the times in the zone of the visitor, on the day of that zone', () => {
  const [group] = toMeetingsView(i18n, [sixthMeetingSummary()], now, 'Pacific/Honolulu').toCome
  expect(group?.rows[0]?.hours).toEqual({
    date: '2021-12-06',
    words: ['23:00–04:30 (Honolulu time)'],
  })
})
