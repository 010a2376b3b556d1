import { expect, it } from 'vitest'
import { wordsIn } from '../words/words'
import { toStandingView } from './standing-view'

const LETTER = `Geneva, 13 October 2021
Ref: TSB Circular 352

Subject: Workshop on data in cities

1 The workshop will take place at ITU headquarters, Geneva, on 7 December 2021 from 1000 to 1530 hours, Geneva time.
2 Participation is free of charge.`

const CORRIGENDUM = `Geneva, 2 November 2021
Ref: Corrigendum 1 to TSB Circular 352

Subject: Workshop on data in cities

1 In paragraph 1, instead of "7 December 2021" read "9 December 2021".`

const words = wordsIn('en')
const asOf = (on: string) => toStandingView(words, [LETTER, CORRIGENDUM], on)

it('before the first letter nothing stands', () => {
  expect(asOf('2021-10-01')).toMatchObject({ isIssued: false, paragraphs: [], meetings: [] })
})

it('until the corrigendum the words are those of the letter', () => {
  const standing = asOf('2021-10-20')
  expect(standing.paragraphs[0]?.text).toContain('7 December 2021')
  expect(standing.paragraphs.map(({ rests }) => rests)).toEqual([null, null])
})

it('from its day on the corrected words stand, and say which letter they rest on', () => {
  const { paragraphs, meetings } = asOf('2021-11-02')
  expect(paragraphs[0]?.text).toContain('9 December 2021')
  expect(paragraphs[0]?.rests).toContain('Corrigendum 1')
  expect(paragraphs[1]?.rests).toBeNull()
  expect(meetings[0]?.when).toContain('9 December 2021')
})
