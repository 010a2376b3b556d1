import { expect, it } from 'vitest'
import { listOrdinals } from './ordinal-words'

it.each([
  ['en', 2, ['second', '2nd']],
  ['en', 21, ['21st']],
  ['fr', 1, ['première', '1re', 'premier']],
  ['fr', 5, ['cinquième', '5e']],
  ['es', 3, ['tercera', '3.ª', 'tercer', '3.º', 'tercero']],
  ['ar', 6, ['السادس', '6', 'السادسة']],
  ['zh', 6, ['六', '6']],
] as const)(
  'an ordinal in %s is written in words and in figures: %i',
  (language, ordinal, forms) => {
    expect(listOrdinals(ordinal, language)).toEqual(forms)
  },
)
