import { expect, it } from 'vitest'
import { IntlMessageFormat } from 'intl-messageformat'
import { adminMessages } from './index'
import { en } from './en'

it('every message of the dashboard is well-formed', () => {
  for (const [key, message] of Object.entries(en)) {
    expect(message, key).not.toBe('')
    expect(() => new IntlMessageFormat(message, 'en'), key).not.toThrow()
  }
})

it('doubts are counted in the words of the count', () => {
  const say = adminMessages()
  expect(say('doubts.open', { count: 1 })).toBe('1 doubt open')
  expect(say('doubts.open', { count: 2 })).toBe('2 doubts open')
})
