import { expect, it } from 'vitest'
import { describePartners } from './describe-meeting'
import { i18nFor } from './i18n'

const i18n = i18nFor('en')
const schedule = {
  days: [{ date: '2021-12-07', startTime: null, endTime: null, endDate: null }],
}
const partner = (name: string, from: string | null, until: string | null) => ({
  ...{ organization: { code: null, name }, from, until },
})

it('partners on the first day are named with their dates, of which the last is inclusive', () => {
  const partners = [
    partner('A', null, null),
    partner('B', '2016-05-18', null),
    partner('C', null, '2021-12-08'),
    partner('D', '2017-01-01', '2024-01-01'),
  ]
  expect(describePartners(i18n, partners, schedule)).toEqual([
    'A',
    'B (since 18 May 2016)',
    'C (until 7 December 2021)',
    'D (from 1 January 2017 until 31 December 2023)',
  ])
})

it('partners of other times are left out, unless the meeting has no date', () => {
  const partners = [partner('Earlier', null, '2021-12-07'), partner('Later', '2021-12-08', null)]
  expect(describePartners(i18n, partners, schedule)).toEqual([])
  expect(describePartners(i18n, partners, { days: [] })).toHaveLength(2)
})
