import { expect, it } from 'vitest'
import { chosenLanguage } from './language'

const stored = (value: string | null) => ({ getItem: () => value })

it('the language is the one chosen here before any of the browser', () => {
  expect(chosenLanguage(stored('ar'), ['fr-CH', 'en'])).toBe('ar')
})

it('without a choice it is the first of the browser’s that there is', () => {
  expect(chosenLanguage(stored(null), ['de-CH', 'zh-Hans-CN', 'en'])).toBe('zh')
  expect(chosenLanguage(stored('klingon'), ['FR'])).toBe('fr')
})

it('it is English where the browser wants none of them', () => {
  expect(chosenLanguage(stored(null), ['de', ''])).toBe('en')
})
