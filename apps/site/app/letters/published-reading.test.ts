import { expect, it } from 'vitest'
import { readChainedCircular } from '../../test/read-chained-circular'
import { publishedReading } from './published-reading'

const TEXT = `Geneva, 13 October 2021
Ref: TSB Circular 352

Subject: Workshop on data in cities

1 The workshop will take place at ITU headquarters, Geneva, on 7 December 2021 from 0930 to
1700 hours, Geneva time.
2 Participation is free of charge.`

const TITLE = '/meetings/0/title'
const published = readChainedCircular('first', TEXT)
const corrected = { pointer: TITLE, value: 'Workshop on open data', note: null }

it('a published circular is certain, but for what an editor corrected', () => {
  expect(publishedReading(published).evidence[TITLE]?.certainty).toBe('stated')
  const { evidence } = publishedReading({ ...published, corrections: [corrected] })
  expect(evidence[TITLE]?.certainty).toBe('uncertain')
})

it('a published circular has the meetings that it was published with, whatever its text mentions', () => {
  expect(publishedReading(published).meetings).toHaveLength(1)
  expect(publishedReading({ ...published, stated: [] }).meetings).toEqual([])
})
