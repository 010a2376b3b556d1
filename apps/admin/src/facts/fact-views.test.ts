import { FACTS } from '@u4ssc/domain/meetings/facts'
import { expect, it } from 'vitest'
import { describeValue } from './describe-value'
import { FACT_VIEWS, jsonAt, listFactsOn } from './fact-views'
import { SAMPLE_READING } from '../test/sample-draft'

it('the details of a meeting have rows only for facts that can be edited', () => {
  const edited = new Map(Object.entries(FACTS).map(([name, row]) => [name, row.edited]))
  const fixed = listFactsOn('details').filter(
    ({ pointer }) => edited.get(pointer.split('/')[1] ?? '') !== true,
  )
  expect(fixed).toEqual([])
})

it('a fact without a row in a list is described without codes', () => {
  expect(describeValue('/interpretation', ['fr'])).toEqual(['French'])
  expect(describeValue('/venue/country', 'CH')).toEqual(['Switzerland'])
})

it('the value at a pointer is JSON, and null if the meeting does not state it', () => {
  const [meeting] = SAMPLE_READING.meetings
  expect(jsonAt(meeting, '/registration/required')).toBe(true)
  expect(jsonAt(meeting, '/captioning')).toBeNull()
})

it('a fact without a view does not compile', () => {
  const { '/fee': fee, ...others } = FACT_VIEWS
  // @ts-expect-error: the view of the fee is missing
  others satisfies Record<keyof typeof FACT_VIEWS, unknown>
  expect(fee.on).toEqual(['review', 'details'])
})
