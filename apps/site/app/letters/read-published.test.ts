import { readCircular } from '@u4ssc/reader'
import { expect, it } from 'vitest'
import { readPublished } from './read-published'

const TEXT = `Geneva, 13 October 2021
Ref: TSB Circular 352

Subject: Workshop on data in cities

1 The workshop will take place at ITU headquarters, Geneva, on 7 December 2021 from 0930 to
1700 hours, Geneva time.
2 Participation is free of charge.`

const TITLE = '/meetings/0/title'
const certaintyOf = (corrections: Parameters<typeof readPublished>[0]['corrections']) =>
  readPublished({ text: TEXT, corrections }).evidence[TITLE]?.certainty

it('a published circular is read as confirmed, except for corrected facts', () => {
  expect(readCircular(TEXT).evidence[TITLE]?.certainty).toBe('uncertain')
  expect(certaintyOf([])).toBe('stated')
  expect(certaintyOf([{ pointer: TITLE, value: 'Workshop on open data', note: null }])).toBe(
    'uncertain',
  )
})
