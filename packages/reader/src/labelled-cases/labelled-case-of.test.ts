import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { readingOf, readKnownLetters } from '../../test/known-letters'
import { scoreLetter } from '../../test/letters/score/index.mjs'
import { LabelledCaseSchema } from './case'
import { labelledCaseOf } from './labelled-case-of'

const LETTERS = readKnownLetters(['public'])

describe('the labelled case of a letter', () => {
  it.each(LETTERS)('$name lists what the scorer finds in the reading', ({ text }) => {
    const reading = readingOf(text)
    const { expected } = labelledCaseOf({ text, ...reading })
    const { fields, meetings } = scoreLetter(reading, expected)
    expect(fields.filter(({ share }) => share < 1)).toEqual([])
    expect(meetings.invented).toEqual([])
  })

  it('has the form of the letters with known facts', () => {
    const [letter] = LETTERS
    const { text, facts } = z
      .object({ text: z.string(), facts: z.record(z.string(), z.unknown()) })
      .parse(letter)
    const labelled = labelledCaseOf({ text, ...readingOf(text) })
    expect(LabelledCaseSchema.parse(labelled)).toEqual(labelled)
    const { deadlines, ...keys } = labelled.expected
    expect(deadlines).toEqual([])
    expect(Object.keys(keys)).toEqual(Object.keys(facts))
  })

  it('leaves cancelled meetings out', () => {
    const [{ text } = { text: '' }] = LETTERS
    const reading = readingOf(text)
    const meetings = reading.meetings.map((meeting) => ({
      ...meeting,
      status: 'cancelled' as const,
    }))
    expect(labelledCaseOf({ ...reading, text, meetings }).expected.meetings).toEqual([])
  })
})
