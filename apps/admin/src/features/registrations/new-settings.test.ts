import { expect, it } from 'vitest'
import { SAMPLE_READING } from '../../test/sample-draft'
import { modesOf, newSettings } from './new-settings'

const [MEETING] = SAMPLE_READING.meetings
if (!MEETING) throw new Error('The sample has a meeting')
const datesOf = (opensOn: string | null, closesOn: string | null) => {
  const registration = { ...MEETING.registration, opensOn, closesOn }
  const settings = newSettings({ ...MEETING, registration })
  return [settings.openTo, settings.opensAt, settings.closesAt]
}

it('every mode of the meeting is offered, or all modes if it is not known', () => {
  expect(modesOf({ mode: 'hybrid' })).toEqual(['on-site', 'online'])
  expect(modesOf({ mode: 'physical' })).toEqual(['on-site'])
  expect(modesOf({ mode: 'virtual' })).toEqual(['online'])
  expect(modesOf({ mode: null })).toEqual(['on-site', 'online'])
})

it('registration follows the dates of the circular, in the zone of the meeting', () => {
  expect(datesOf('2021-11-01', '2021-12-05')).toEqual([
    'everyone',
    '2021-10-31T23:00:00Z',
    '2021-12-05T22:59:00Z',
  ])
})

it('without a first day, registration stays closed until somebody opens it', () => {
  expect(datesOf(null, null)).toEqual(['nobody', null, null])
})

it('a past closing date is kept', () => {
  expect(datesOf(null, '2021-11-01')).toEqual(['nobody', null, '2021-11-01T22:59:00Z'])
})
