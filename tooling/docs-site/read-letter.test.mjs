import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { readLetter } from './.vitepress/theme/read-letter.mjs'

const SAMPLE = readFileSync(join(ROOT, 'packages/domain/samples/tsb-circular-352.txt'), 'utf8')

it('the playground shows the meeting in the zone of the reader, and whether they can attend', () => {
  const { reference, meetings, facts } = readLetter(SAMPLE, {
    zone: 'America/Bogota',
    country: 'CO',
  })
  expect(reference).toBe('TSB Circular 352')
  expect(meetings).toMatchObject([
    {
      times: ['Tuesday, 7 December 2021, 04:00–09:30'],
      answer: expect.stringContaining('Colombia is a member of ITU'),
    },
  ])
  expect(facts).toContainEqual({
    pointer: '/circular/reference/number',
    certainty: 'stated',
    words: '352',
  })
})

it('the playground names the fault of a text that is not a circular', () => {
  const { meetings, remarks } = readLetter('Hello', { zone: 'UTC', country: 'CO' })
  expect(meetings).toEqual([])
  expect(remarks.map(({ severity }) => severity)).toContain('warning')
})
