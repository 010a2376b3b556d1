import { expect, it } from 'vitest'
import type { Meeting, Session } from '@u4ssc/domain'
import { mergeMeetings } from '@u4ssc/domain/meetings'
import { SAMPLE_READING } from '../../../test/sample-draft'
import { takeTheirs } from './take-theirs'

const [SAMPLE] = SAMPLE_READING.meetings
if (!SAMPLE) throw new Error('The sample has a meeting')
const session = (id: string, startTime = '10:00'): Session => ({
  ...{ id, title: id, kind: 'session', date: '2021-12-07', startTime, endTime: '11:00' },
  ...{ room: null, speakers: [], documents: [] },
})
const BASE: Meeting = { ...SAMPLE, programme: [session('a'), session('b'), session('c')] }

it.each<[string, Partial<Meeting>, Partial<Meeting>]>([
  ['a field', { fee: 'paid' }, { fee: null }],
  ['an optional field that they deleted', { summary: 'Mine' }, {}],
  [
    'a part of registration',
    { registration: { ...BASE.registration, closesOn: '2021-12-01' } },
    { registration: { ...BASE.registration, closesOn: '2021-12-02' } },
  ],
  [
    'the times of a session',
    { programme: [session('a', '09:00'), session('b'), session('c')] },
    { programme: [session('a', '09:30'), session('b'), session('c')] },
  ],
  [
    'a session that they removed',
    { programme: [session('a', '09:00'), session('b'), session('c')] },
    { programme: [session('b'), session('c')] },
  ],
  [
    'the order of the sessions',
    { programme: [session('b'), session('a'), session('c')] },
    { programme: [session('a'), session('c'), session('b')] },
  ],
])('the merge keeps %s of the other person', (_, mine, other) => {
  const base = 'summary' in mine ? { ...BASE, summary: 'Before' } : BASE
  const states = { base, mine: { ...base, ...mine }, theirs: { ...BASE, ...other } }
  const { meeting, conflicts } = mergeMeetings(states)
  expect(conflicts).toHaveLength(1)
  expect(conflicts.reduce(takeTheirs, meeting)).toEqual(states.theirs)
})
