import { expect, it } from 'vitest'
import { negotiateLanguage } from './negotiate-language'

it.each([
  ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
  ['pt-BR, es-CO;q=0.8, en;q=0.5', 'es'],
  ['en;q=0.2, ar-EG;q=0.9', 'ar'],
  ['zh-Hant-TW', 'zh'],
  ['RU', 'ru'],
])('%s is answered in %s', (accepted, language) => {
  expect(negotiateLanguage(accepted)).toBe(language)
})

it.each([null, '', '*', 'de, pt;q=0.5', 'fr;q=0', ';;;=,,'])(
  '%s is answered in English',
  (accepted) => {
    expect(negotiateLanguage(accepted)).toBe('en')
  },
)
