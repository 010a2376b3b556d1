import { compareMeetings } from '@u4ssc/domain/meetings'
import { expect, it } from 'vitest'
import { sixthMeeting } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { describeChanges } from './describe-changes'

const { meeting } = sixthMeeting()
const { days } = sixthMeeting({
  schedule: {
    zone: 'Europe/Zurich',
    days: [{ date: '2021-12-07', startTime: '10:30', endTime: '17:30', endDate: null }],
  },
}).meeting.schedule
const before = { ...meeting, joining: null }
const changes = compareMeetings(before, { ...before, schedule: { ...meeting.schedule, days } })

const says = (yours: string | null, language: 'en' | 'fr' = 'en') =>
  describeChanges(i18nFor(language), changes, meeting, yours).join(' ')

it('a change names the zone of its times: the visitor’s where it is known', () => {
  expect(says('America/Bogota')).toContain('(was 04:00–09:30')
  expect(says('America/Bogota')).toContain('04:30–11:30, Bogotá time')
  expect(says(null)).toContain('10:30–17:30, Geneva time')
  expect(says(null, 'fr')).toContain('Genève')
})

it('a change to another day in the visitor’s zone names that day', () => {
  expect(says('Pacific/Auckland')).toContain('8 December 2021, 05:30')
})
