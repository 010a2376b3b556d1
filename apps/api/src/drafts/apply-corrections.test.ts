import { readCircular } from '@u4ssc/reader'
import { expect, it } from 'vitest'
import { LETTER } from '../../test/letters'
import { applyCorrections } from './apply-corrections'

const READING = readCircular(LETTER)
const note = null

it('a correction fills a field of a meeting that circulars do not state, and clears it again', () => {
  const pointer = '/meetings/0/practicalInformation'
  const value = {
    map: null,
    gettingThere: null,
    visa: 'Ask by **1 November**.',
    accommodation: null,
  }
  expect(applyCorrections(READING, [{ pointer, value, note }])).toMatchObject({
    outcome: 'corrected',
    reading: { meetings: [{ practicalInformation: value }] },
  })
  const cleared = [
    { pointer, value, note },
    { pointer, value: null, note },
  ]
  expect(applyCorrections(READING, cleared)).toMatchObject({
    outcome: 'corrected',
    reading: { meetings: [{ practicalInformation: null }] },
  })
})

it.each([
  '/meetings/0/colour',
  '/meetings/9/summary',
  '/circular/summary',
  '/meetings/0/__proto__',
])('a correction of the field %s, which no reading has, is refused', (pointer) => {
  expect(applyCorrections(READING, [{ pointer, value: 'x', note }])).toEqual({
    outcome: 'refused',
    errors: [expect.objectContaining({ pointer: '/corrections/0/pointer' })],
  })
})
