import { describe, expect, it } from 'vitest'
import { confirmFacts, listUncertainFacts } from './confirm-facts'
import type { Evidence } from './reading'

const span = { start: 3, end: 7, paragraph: '5', part: 'body' } as const
const evidence: Evidence = {
  '/circular/subject': { spans: [span], certainty: 'stated' },
  '/circular/copiedTo/2': { spans: [span], certainty: 'uncertain' },
  '/meetings/0/fee': { spans: [span], certainty: 'uncertain' },
  '/meetings/0/languages/0': { spans: [span], certainty: 'uncertain' },
  '/meetings/0/languages/1': { spans: [], certainty: 'derived' },
  '/meetings/10/fee': { spans: [], certainty: 'uncertain' },
}
const certaintyOf = (confirmed: { readonly evidence: Evidence }) =>
  Object.fromEntries(
    Object.entries(confirmed.evidence).map(([pointer, { certainty }]) => [pointer, certainty]),
  )

describe('confirmFacts', () => {
  it('makes the facts stated that a person compared with the letter, and no others', () => {
    const confirmed = confirmFacts({ evidence }, ['/meetings/0/fee'])
    expect(certaintyOf(confirmed)).toEqual({
      ...certaintyOf({ evidence }),
      '/meetings/0/fee': 'stated',
    })
    expect(confirmed.evidence['/meetings/0/fee']?.spans).toEqual([span])
    expect(evidence['/meetings/0/fee']?.certainty).toBe('uncertain')
  })

  it('applies a pointer to everything within it, and not to pointers that only begin alike', () => {
    const confirmed = confirmFacts({ evidence }, ['/meetings/0/languages', '/meetings/0'])
    expect(listUncertainFacts(confirmed)).toEqual(['/circular/copiedTo/2', '/meetings/10/fee'])
    const only = {
      evidence: { '/meetings/10/fee': { spans: [], certainty: 'uncertain' as const } },
    }
    expect(() => confirmFacts(only, ['/meetings/1'])).toThrow(RangeError)
  })

  it('keeps facts derived that were concluded from other facts', () => {
    const confirmed = confirmFacts({ evidence }, [''])
    expect(listUncertainFacts(confirmed)).toEqual([])
    expect(confirmed.evidence['/meetings/0/languages/1']?.certainty).toBe('derived')
  })

  it('keeps all other parts of the reading', () => {
    expect(confirmFacts({ evidence: {}, diagnostics: [] }, [''])).toEqual({
      evidence: {},
      diagnostics: [],
    })
  })

  it('refuses a pointer without a fact', () => {
    expect(() => confirmFacts({ evidence }, ['/meetings/0/website'])).toThrow(
      'pointers: "/meetings/0/website" leads to no fact with evidence',
    )
  })
})
