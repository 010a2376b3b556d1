import { readFileSync } from 'node:fs'
import { renderCircular } from '@u4ssc/domain/circulars'
import { expect, it } from 'vitest'
import { FIRST_READING } from '../../domain/test/first-reading'
import { readCircular } from '../src/index'

const letter = readFileSync(
  new URL('letters/public/00-tsb-circular-352.txt', import.meta.url),
  'utf8',
)

it('the first letter is read with the facts that the tests of the domain use', () => {
  expect(readCircular(letter)).toEqual(FIRST_READING)
})

it('TSB Circular 352 rendered as text gives the same record when it is read again', () => {
  const { circular, meetings } = readCircular(letter)
  const again = readCircular(renderCircular(circular, { format: 'text' }))
  expect(again.circular).toEqual(circular)
  expect(again.meetings).toEqual(meetings)
})
