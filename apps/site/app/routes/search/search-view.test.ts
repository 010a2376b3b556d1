import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchPage } from '@u4ssc/client/meetings'
import { i18nFor } from '../../i18n/i18n'
import { piecesOf, toFoundView } from './search-view'

const title = { text: 'Smart cities and smart villages', marks: [{ start: 0, end: 5 }] }
const shown = { title, excerpt: title, language: 'en', heldOn: '2021-12-07' } as const
const page: SearchPage = {
  items: [
    { type: 'letter', circular: 'tsb-352', pointer: '/paragraphs/0', ...shown },
    { type: 'session', status: 'convened', meeting: 'u4ssc-6', id: 'opening', ...shown },
  ],
  nextCursor: null,
  searchedFor: 'smart',
}

describe('what was found', () => {
  it('leads to the page of the letter or the meeting, in the language of the visitor', () => {
    const { groups } = toFoundView(i18nFor('fr'), 'smart', page)
    const hits = groups.flatMap((group) => group.hits)
    expect(groups.map((group) => group.title)).toEqual(['Circulaires', 'Séances'])
    expect(hits.map(({ href }) => href)).toEqual([
      '/fr/circulars/tsb-352',
      '/fr/meetings/u4ssc-6/programme',
    ])
    expect(hits[0]?.title[0]).toEqual({ text: 'Smart', isFound: true })
  })

  it('a circular is one result, with each passage that was found', () => {
    const [first, session] = page.items
    const items = [first, session, first].filter((item) => item !== undefined)
    const { groups } = toFoundView(i18nFor('en'), 'smart', { ...page, items })
    expect(groups.map(({ hits }) => hits.map(({ excerpts }) => excerpts.length))).toEqual([
      [2],
      [1],
    ])
  })

  it('says of what belongs to a meeting that it is off, where it is', () => {
    const items = (['convened', 'postponed', 'cancelled'] as const).map((status) => ({
      ...{ type: 'meeting' as const, meeting: `u4ssc-${status}`, ...shown },
      status,
    }))
    const { groups } = toFoundView(i18nFor('en'), 'smart', { ...page, items })
    expect(groups.flatMap(({ hits }) => hits).map(({ off }) => off)).toEqual([
      null,
      'Postponed',
      'Cancelled',
    ])
  })

  it('names other words only where they were looked for in place of those asked', () => {
    const i18n = i18nFor('en')
    expect(toFoundView(i18n, 'smart', page).meant).toBeNull()
    expect(toFoundView(i18n, 'smrat', page).meant).toBe('smart')
    expect(toFoundView(i18n, 'smrat', { ...page, items: [] }).meant).toBeNull()
  })

  it('loses no character of a text, whatever is marked', () => {
    const texts = fc.string({ minLength: 4 }).chain((text) =>
      fc
        .uniqueArray(fc.nat(text.length), { minLength: 2, maxLength: 2 })
        .map((ends) => ends.sort((a, b) => a - b))
        .map(([start = 0, end = 0]) => ({ text, marks: [{ start, end }] })),
    )
    fc.assert(
      fc.property(texts, (marked) => {
        expect(
          piecesOf(marked)
            .map(({ text }) => text)
            .join(''),
        ).toBe(marked.text)
      }),
    )
  })
})
