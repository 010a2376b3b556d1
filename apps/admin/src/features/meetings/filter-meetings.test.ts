import type { MeetingSummary } from '@u4ssc/client/meetings'
import { expect, it } from 'vitest'
import { SAMPLE_READING } from '../../test/sample-draft'
import { filterMeetings, MeetingListFilterSchema, seriesIn } from './filter-meetings'

const NOW = '2021-11-25T09:00:00Z'
const [SAMPLE] = SAMPLE_READING.meetings
if (!SAMPLE) throw new Error('The sample has a meeting')
const MEETING = SAMPLE
const meetingOn = (date: string, title: string, series: string | null): MeetingSummary => ({
  slug: date,
  registrationStatus: { kind: 'open', closesAt: null },
  registersHere: true,
  formClosesAt: null,
  statusChange: null,
  release: { number: 1, name: null, publishedAt: NOW },
  letter: null,
  meeting: {
    ...MEETING,
    ...{ title, series },
    schedule: {
      zone: 'Europe/Zurich',
      days: [{ date, startTime: '10:00', endTime: '12:00', endDate: null }],
    },
  },
})
const ALL = [
  meetingOn('2022-03-14', 'Workshop', null),
  meetingOn('2021-12-07', 'Réunion', 'U4SSC'),
  meetingOn('2020-12-07', 'Fifth meeting', 'U4SSC'),
]
const slugsOf = (filter: Record<string, string>) =>
  filterMeetings(ALL, MeetingListFilterSchema.parse(filter), NOW).map(({ slug }) => slug)

it('upcoming meetings start with the next one, past ones are a separate view', () => {
  expect(slugsOf({})).toEqual(['2021-12-07', '2022-03-14'])
  expect(slugsOf({ view: 'past' })).toEqual(['2020-12-07'])
  expect(slugsOf({ view: 'all' })).toEqual(['2022-03-14', '2021-12-07', '2020-12-07'])
})

it('the search ignores case and accents, and the series is a filter', () => {
  expect(slugsOf({ q: 'reunion' })).toEqual(['2021-12-07'])
  expect(slugsOf({ view: 'all', series: 'U4SSC', sort: 'title' })).toEqual([
    '2020-12-07',
    '2021-12-07',
  ])
  expect(seriesIn(ALL)).toEqual(['U4SSC'])
})
