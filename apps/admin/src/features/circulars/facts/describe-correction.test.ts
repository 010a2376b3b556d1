import { expect, it } from 'vitest'
import { describeCorrection } from './describe-correction'
import { factsOfReading } from '../../../facts/facts-of-reading'
import type { Json } from '../../../facts/pointers'
import { SAMPLE_READING } from '../../../test/sample-draft'

const facts = factsOfReading(SAMPLE_READING).flatMap((group) => group.facts)
const correction = (pointer: string, value: Json) => ({ pointer, value, note: null })

it('a correction of one fact is described like the fact', () => {
  expect(describeCorrection(correction('/meetings/0/fee', 'free'), facts)).toEqual({
    name: 'Fee',
    lines: ['Free of charge'],
  })
})

it('a correction of a whole part has a name and describes its content without pointers', () => {
  const [meeting] = SAMPLE_READING.meetings
  const schedule = correction('/meetings/0/schedule', meeting?.schedule ?? {})
  const { name, lines } = describeCorrection(schedule, facts)
  expect(name).toBe('Schedule')
  expect(lines.join()).toContain('Days and times: Tuesday, 7 December 2021')
  const programme = describeCorrection(correction('/meetings/0/programme', [{}, {}]), facts)
  expect(programme).toEqual({ name: 'Programme', lines: ['2 items'] })
})
