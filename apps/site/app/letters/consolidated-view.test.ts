import { expect, it } from 'vitest'
import { i18nFor } from '../i18n/i18n'
import { toConsolidatedView } from './consolidated-view'

const LETTER = `Geneva, 13 October 2021
Ref: TSB Circular 352

Subject: Workshop on data in cities

1 The workshop will take place at ITU headquarters, Geneva, on 7 December 2021 from 1000 to 1530 hours, Geneva time.
2 Participation is free of charge.`

const CORRIGENDUM = `Geneva, 2 November 2021
Ref: Corrigendum 1 to TSB Circular 352

Subject: Workshop on data in cities

1 In paragraph 1, instead of "7 December 2021" read "9 December 2021".`

const i18n = i18nFor('en')
const asOf = (on: string) =>
  toConsolidatedView(
    i18n,
    [LETTER, CORRIGENDUM].map((text) => ({ text, corrections: [] })),
    on,
  )

it('before the first letter there are no meetings', () => {
  expect(asOf('2021-10-01')).toMatchObject({ isIssued: false, meetings: [] })
})

it('until the corrigendum the meeting is when the letter says, and then when the corrigendum says', () => {
  expect(asOf('2021-10-20').meetings[0]?.when).toContain('7 December 2021')
  const [meeting] = asOf('2021-11-02').meetings
  expect(meeting?.when).toContain('9 December 2021')
  expect(meeting?.rests.join()).toContain('Corrigendum 1')
})

it('a meeting cites each circular once', () => {
  const [meeting] = asOf('2021-10-20').meetings
  expect(meeting?.rests).toHaveLength(1)
  const corrected = asOf('2021-11-02').meetings[0]?.rests ?? []
  expect(corrected.filter((rest) => rest.includes('Corrigendum 1'))).toHaveLength(1)
  expect(corrected).toHaveLength(new Set(corrected).size)
})
