import type { Draft } from '@u4ssc/client/drafts'
import { describe, expect, it } from 'vitest'
import { SAMPLE_DRAFT } from '../test/sample-draft'
import { uncertainFactsOf } from './uncertain-facts'

const draftWith = (change: Partial<Draft>): Draft => ({ ...SAMPLE_DRAFT, ...change })

describe('uncertainFactsOf', () => {
  it('lists facts as in the review, in the same order, with value and words', () => {
    const pointers = ['/meetings/0/fee', '/meetings/0/schedule/zone', '/circular/issuedOn']
    expect(uncertainFactsOf({ pointers }, SAMPLE_DRAFT)).toMatchObject([
      { name: 'Date of issue', lines: ['Wednesday, 13 October 2021'], quotes: ['13 October 2021'] },
      { name: 'Time zone', quotes: ['Geneva time'] },
      { pointer: '/meetings/0/fee', name: 'Fee', quotes: ['free of charge'] },
    ])
  })

  it('lists a list once, whichever parts are uncertain', () => {
    const pointers = ['/meetings/0/organizers/0', '/meetings/0/organizers/1']
    expect(uncertainFactsOf({ pointers }, SAMPLE_DRAFT)).toMatchObject([
      { pointer: '/meetings/0/organizers', lines: ['ITU', 'UNECE'] },
    ])
  })

  it('shows facts without a row by their words, never by a code', () => {
    const span = { start: 0, end: 6, paragraph: null, part: 'head' } as const
    const pointers = ['/circular/issuer/bureau', '/meetings/0/interpretation/0']
    const evidence = Object.fromEntries(
      pointers.map((pointer) => [pointer, { spans: [span], certainty: 'uncertain' as const }]),
    )
    const draft = draftWith({ read: { ...SAMPLE_DRAFT.read, evidence } })
    expect(uncertainFactsOf({ pointers }, draft)).toMatchObject([
      { name: 'Another part of the circular', lines: ['Geneva'] },
      { name: 'Interpretation', lines: ['Geneva'] },
    ])
  })

  it('shows the value in the circular if it changes a published meeting', () => {
    const [meeting] = SAMPLE_DRAFT.read.meetings
    if (!meeting) throw new Error('The sample has a meeting')
    const draft = draftWith({
      reading: { ...SAMPLE_DRAFT.reading, meetings: [{ ...meeting, fee: 'paid' }] },
      bases: [{ position: 0, slug: 'u4ssc-6', release: 1 }],
    })
    const pointers = ['/meetings/0/fee']
    expect(uncertainFactsOf({ pointers }, draft)).toEqual(
      uncertainFactsOf({ pointers }, SAMPLE_DRAFT),
    )
    expect(uncertainFactsOf({ pointers }, draftWith({ reading: draft.reading }))).not.toEqual(
      uncertainFactsOf({ pointers }, SAMPLE_DRAFT),
    )
  })
})
