import { expect, it } from 'vitest'
import { IntlMessageFormat } from 'intl-messageformat'
import { siteMessages } from './index'
import { en } from './en'

it('every message of the site is well-formed', () => {
  for (const [key, message] of Object.entries(en)) {
    expect(message, key).not.toBe('')
    expect(() => new IntlMessageFormat(message, 'en'), key).not.toThrow()
  }
})

it('the days until a meeting are said as people say them', () => {
  const say = siteMessages()
  expect([0, 1, 12].map((days) => say('phase.countdown', { days }))).toEqual([
    'today',
    'tomorrow',
    'in 12 days',
  ])
})

it('meetings are numbered with the ending of their number', () => {
  const say = siteMessages()
  expect([1, 2, 3, 6, 11, 21].map((ordinal) => say('meeting.ordinal', { ordinal }))).toEqual([
    '1st meeting',
    '2nd meeting',
    '3rd meeting',
    '6th meeting',
    '11th meeting',
    '21st meeting',
  ])
})
