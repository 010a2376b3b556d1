import { expect, it } from 'vitest'
import type { Session } from '@u4ssc/domain'
import { SAMPLE_READING } from '../../circulars/test/sample-draft'
import { mergeMeetings, takeTheirs } from './merge'

const [SAMPLE] = SAMPLE_READING.meetings
if (!SAMPLE) throw new Error('The sample has a meeting')
const session = (id: string, title: string): Session => ({
  ...{
    id,
    title,
    kind: 'session',
    date: '2021-12-07',
    startTime: '10:00',
    endTime: '11:00',
    room: null,
  },
  speakers: [],
  documents: [],
})
const BASE = { ...SAMPLE, programme: [session('a', 'A'), session('b', 'B')] }

it('changes in different places are merged', () => {
  const mine = { ...BASE, title: 'Mine', programme: [session('a', 'Mine'), session('b', 'B')] }
  const theirs = { ...BASE, fee: 'paid' as const, programme: [session('a', 'A')] }
  const { meeting, conflicts, taken } = mergeMeetings(BASE, mine, theirs)
  expect(conflicts).toEqual([])
  expect(taken).toEqual(['fee'])
  expect(meeting).toEqual({ ...mine, fee: 'paid', programme: [session('a', 'Mine')] })
})

it('if both sides changed a field, mine is kept and theirs is offered', () => {
  const mine = { ...BASE, programme: [session('a', 'Mine'), session('b', 'B')] }
  const theirs = { ...BASE, programme: [session('a', 'Theirs'), session('b', 'B')] }
  const { meeting, conflicts } = mergeMeetings(BASE, mine, theirs)
  expect(meeting.programme).toEqual(mine.programme)
  expect(conflicts).toMatchObject([{ field: 'programme', id: 'a' }])
  const [conflict] = conflicts
  if (conflict) expect(takeTheirs(meeting, conflict).programme).toEqual(theirs.programme)
})

it('a session that one side removed and the other changed is a conflict', () => {
  const mine = { ...BASE, programme: [session('a', 'Mine'), session('b', 'B')] }
  const theirs = { ...BASE, programme: [session('b', 'B')] }
  const { meeting, conflicts } = mergeMeetings(BASE, mine, theirs)
  expect(meeting.programme).toHaveLength(2)
  const [conflict] = conflicts
  expect(conflict?.theirs).toBeUndefined()
  if (conflict) expect(takeTheirs(meeting, conflict).programme).toEqual(theirs.programme)
})

it('the same change on both sides is not a conflict', () => {
  const both = { ...BASE, title: 'Both' }
  expect(mergeMeetings(BASE, both, { ...both })).toMatchObject({ conflicts: [], taken: [] })
})
