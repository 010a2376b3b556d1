import { describe, expect, it } from 'vitest'
import { sixthMeetingSummary } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { toSeriesLine } from './series-line'

const i18n = i18nFor('en')
const BEFORE = '2021-11-25T09:00:00Z'
const TODAY = '2026-12-01T09:00:00Z'
const sixth = sixthMeetingSummary()
const numbered = (ordinal: number, date: string) => ({
  ...sixthMeetingSummary({
    ordinal,
    schedule: {
      zone: 'Europe/Zurich',
      days: [{ date, startTime: '10:00', endTime: '12:00', endDate: null }],
    },
  }),
  slug: `u4ssc-${ordinal}`,
})

describe('the timeline of a series', () => {
  it('before the sixth meeting ends with it as the next one, and hides later meetings', () => {
    const line = toSeriesLine(i18n, [sixth], BEFORE)
    expect(line.map(({ ordinal, place, when }) => [ordinal, place, when])).toEqual([
      [1, 'Geneva', '2016'],
      [2, 'Manizales', '2017'],
      [3, 'Málaga', '2018'],
      [4, 'Valencia', '2019'],
      [5, 'Place not known', '2020'],
      [6, 'Online', 'Next, 7 December 2021'],
    ])
    expect(line.filter(({ isNext }) => isNext).map(({ ordinal }) => ordinal)).toEqual([6])
    expect(line.map(({ href }) => href)).toEqual([
      ...[1, 2, 3, 4, 5].map((ordinal) => `/en/meetings/earlier/${ordinal}`),
      '/en/meetings/u4ssc-6',
    ])
  })

  it('keeps a meeting without any known facts', () => {
    const line = toSeriesLine(i18n, [sixth], TODAY)
    expect(line).toHaveLength(9)
    expect(line[6]).toMatchObject({
      name: 'Seventh U4SSC meeting',
      href: '/en/meetings/earlier/7',
      place: 'Not known',
      when: 'Date not known',
      isUnknown: true,
    })
    expect(line.filter(({ isUnknown }) => isUnknown).map(({ ordinal }) => ordinal)).toEqual([7, 9])
    expect(line.some(({ isNext }) => isNext)).toBe(false)
  })

  it('shows an unknown entry for a missing meeting number', () => {
    const line = toSeriesLine(i18n, [sixth, numbered(8, '2024-09-19')], '2022-01-01T09:00:00Z')
    expect(line[6]).toMatchObject({ ordinal: 7, href: null, isUnknown: true })
    expect(line[7]).toMatchObject({ ordinal: 8, isNext: true, when: 'Next, 19 September 2024' })
  })

  it('calls only the nearest of several announced meetings the next one', () => {
    const line = toSeriesLine(i18n, [numbered(7, '2022-12-06'), sixth], BEFORE)
    expect(line.filter(({ isNext }) => isNext).map(({ ordinal }) => ordinal)).toEqual([6])
    expect(line[6]?.when).toBe('6 December 2022')
  })

  it('without published meetings has those of public sources only', () => {
    expect(toSeriesLine(i18n, [], '2016-01-01T00:00:00Z')).toEqual([])
    expect(toSeriesLine(i18n, [], BEFORE)).toHaveLength(5)
  })
})
