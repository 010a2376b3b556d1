import { expect, it } from 'vitest'
import { LETTER_FACTS, type LetterFactTable } from './letter-facts'

it('the table of facts in letters does not compile without a row, a clause or the functions of a record', () => {
  const { '/fee': fee, ...others } = LETTER_FACTS
  // @ts-expect-error: the row of a fact that circulars state is missing
  others satisfies LetterFactTable
  // @ts-expect-error: the times of the days are checked too
  ;({ ...LETTER_FACTS, '/schedule/days/times': null }) satisfies LetterFactTable
  // @ts-expect-error: no clause has this name
  ;({ ...LETTER_FACTS, '/fee': { clause: 'charge' } }) satisfies LetterFactTable
  // @ts-expect-error: a record has no text that could be compared
  ;({ ...LETTER_FACTS, '/contact': { clause: 'contact' } }) satisfies LetterFactTable
  expect(fee.clause).toBe('fee')
})
