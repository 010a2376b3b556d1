import type { Draft } from '@u4ssc/client/drafts'
import { describe, expect, it } from 'vitest'
import { acknowledge, correct, undoAcknowledgement, undoCorrection } from './corrections'
import { readingIssuesOf } from '../features/circulars/review/reading-issues'
import { SAMPLE_DRAFT } from '../test/sample-draft'

const ZONE = '/meetings/0/schedule/zone'
const setTo = (pointer: string, value: string) => ({ pointer, value, note: null })
const after = (change: Partial<Draft>): Draft => ({ ...SAMPLE_DRAFT, ...change })

describe('a correction', () => {
  it('replaces an earlier correction of the same fact', () => {
    const once = after(correct(SAMPLE_DRAFT, setTo(ZONE, 'Europe/Paris')))
    expect(correct(once, setTo(ZONE, 'Europe/Zurich')).corrections).toEqual([
      setTo(ZONE, 'Europe/Zurich'),
    ])
  })

  it('of a whole part replaces corrections of its parts, and leaves others', () => {
    const parts = [setTo('/meetings/0/schedule/days/0/date', 'x'), setTo('/meetings/0/fee', 'free')]
    const days = setTo('/meetings/0/schedule/days', 'y')
    expect(correct(after({ corrections: parts }), days).corrections).toEqual([parts[1], days])
  })

  it('can be undone', () => {
    const once = after(correct(SAMPLE_DRAFT, setTo(ZONE, 'Europe/Paris')))
    expect(undoCorrection(once, ZONE).corrections).toEqual([])
  })

  it('keeps the version of the draft it was made on', () => {
    expect(correct(after({ version: 7 }), setTo(ZONE, 'Europe/Paris')).version).toBe(7)
  })
})

describe('an issue', () => {
  const stateIn = (draft: Draft) => readingIssuesOf(draft).issues.map((issue) => issue.state)

  it('is open until someone resolves it', () => {
    expect(stateIn(SAMPLE_DRAFT)).toEqual(['open'])
  })

  it('is resolved by a correction of its fact, or of a fact that contains it', () => {
    expect(stateIn(after({ corrections: [setTo(ZONE, 'Europe/Paris')] }))).toEqual(['corrected'])
    expect(stateIn(after({ corrections: [setTo('/meetings/0/schedule', 'x')] }))).toEqual([
      'corrected',
    ])
    expect(stateIn(after({ corrections: [setTo('/meetings/0/fee', 'free')] }))).toEqual(['open'])
  })

  it('is resolved by an acceptance with a reason, and open again after undo', () => {
    const accepted = after(acknowledge(SAMPLE_DRAFT, 0, 'Geneva is meant'))
    expect(readingIssuesOf(accepted).issues[0]).toMatchObject({
      state: 'acknowledged',
      note: 'Geneva is meant',
    })
    expect(stateIn(after(undoAcknowledgement(accepted, 0)))).toEqual(['open'])
  })
})
