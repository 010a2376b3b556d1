import { expect, it } from 'vitest'
import { chosenLanguage } from './language'

const stored = (value: string | null) => ({ getItem: () => value })

it('the language chosen here takes precedence over the languages of the browser', () => {
  expect(chosenLanguage(stored('ar'), ['fr-CH', 'en'])).toBe('ar')
})

it('without a choice, it is the first supported language of the browser', () => {
  expect(chosenLanguage(stored(null), ['de-CH', 'zh-Hans-CN', 'en'])).toBe('zh')
  expect(chosenLanguage(stored('klingon'), ['FR'])).toBe('fr')
})

it('the dashboard is in English if the browser prefers none of the supported languages', () => {
  expect(chosenLanguage(stored(null), ['de', ''])).toBe('en')
})
