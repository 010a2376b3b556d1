import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchPage } from '@u4ssc/client/meetings'
import { i18nFor } from '../../i18n/i18n'
import { findInLibrary } from './find-in-library'
import { piecesOf, toFoundView } from './search-view'

const title = { text: 'Smart cities and smart villages', marks: [{ start: 0, end: 5 }] }
const found = { title, excerpt: title, language: 'en', heldOn: '2021-12-07' } as const
const page: SearchPage = {
  items: [
    { type: 'letter', circular: 'tsb-352', pointer: '/paragraphs/0', ...found },
    { type: 'session', status: 'convened', meeting: 'u4ssc-6', id: 'opening', ...found },
  ],
  nextCursor: null,
  searchedFor: 'smart',
  counts: [
    { type: 'letter', count: 1 },
    { type: 'session', count: 4 },
  ],
}
const shown = { asked: 'smart', type: undefined, isFirstPage: false }

describe('what was found', () => {
  it('leads to the page of the letter or the meeting, in the language of the visitor', () => {
    const { groups } = toFoundView(i18nFor('fr'), page, shown)
    const hits = groups.flatMap((group) => group.hits)
    expect(groups.map((group) => group.title)).toEqual(['Circulaires (1)', 'Séances (4)'])
    expect(hits.map(({ href }) => href)).toEqual([
      '/fr/circulars/tsb-352',
      '/fr/meetings/u4ssc-6/programme#session-opening',
    ])
    expect(hits[0]?.title[0]).toEqual({ text: 'Smart', isFound: true })
  })

  it('a circular is one result, with each passage that was found', () => {
    const [first, session] = page.items
    const items = [first, session, first].filter((item) => item !== undefined)
    const { groups } = toFoundView(i18nFor('en'), { ...page, items }, shown)
    expect(groups.map(({ hits }) => hits.map(({ excerpts }) => excerpts.length))).toEqual([
      [2],
      [1],
    ])
  })

  it('a circular shows at most three passages, and only ones with a match if there are any', () => {
    const [first] = page.items
    if (first === undefined) throw new Error('the page of the test has no results')
    const unmarked = { ...first, excerpt: { text: 'Geneva', marks: [] } }
    const excerptsOf = (items: SearchPage['items']) =>
      toFoundView(i18nFor('en'), { ...page, items }, shown).groups[0]?.hits[0]?.excerpts
    expect(excerptsOf([unmarked, first, first, first, first])).toEqual(
      Array.from({ length: 3 }, () => piecesOf(first.excerpt)),
    )
    expect(excerptsOf([unmarked, unmarked])).toEqual([[{ text: 'Geneva', isFound: false }]])
  })

  it('separates the lines of an excerpt where no sign does', () => {
    const [first] = page.items
    if (first === undefined) throw new Error('the page of the test has no results')
    const excerpt = { text: 'Discuss\nThe objectives are:\nApprove;\nPresent', marks: [] }
    const { groups } = toFoundView(
      i18nFor('en'),
      { ...page, items: [{ ...first, excerpt }] },
      shown,
    )
    expect(groups[0]?.hits[0]?.excerpts).toEqual([
      [{ text: 'Discuss · The objectives are: Approve; Present', isFound: false }],
    ])
  })

  it('says of what belongs to a meeting that it is off, where it is', () => {
    const items = (['convened', 'postponed', 'cancelled'] as const).map((status) => ({
      ...{ type: 'meeting' as const, meeting: `u4ssc-${status}`, ...found },
      status,
    }))
    const { groups } = toFoundView(i18nFor('en'), { ...page, items }, shown)
    expect(groups.flatMap(({ hits }) => hits).map(({ off }) => off)).toEqual([
      null,
      'Postponed',
      'Cancelled',
    ])
  })

  it('names other words only where they were looked for in place of those asked', () => {
    const i18n = i18nFor('en')
    const misspelled = { ...shown, asked: 'smrat' }
    expect(toFoundView(i18n, page, shown).meant).toBeNull()
    expect(toFoundView(i18n, page, misspelled).meant).toBe('smart')
    expect(toFoundView(i18n, { ...page, items: [] }, misspelled).meant).toBeNull()
  })

  it('includes deliverables and earlier decisions of the library, on the first page', () => {
    const i18n = i18nFor('en')
    const first = { ...shown, isFirstPage: true }
    const { groups, links, total } = toFoundView(i18n, page, first)
    const library = groups.at(-1)
    expect(library?.type).toBe('library')
    expect(library?.hits[0]?.href).toBe('/en/library')
    expect(total).toBe(5 + (library?.hits.length ?? 0))
    expect(links.map(({ type }) => type)).toEqual(['letter', 'session', 'library'])
    const only = toFoundView(i18n, page, { ...first, type: 'library' })
    expect(only.groups.map(({ type }) => type)).toEqual(['library'])
    expect(toFoundView(i18n, page, shown).groups.map(({ type }) => type)).not.toContain('library')
  })

  it('finds in the library without accents, and not what is excluded', () => {
    const i18n = i18nFor('en')
    expect(findInLibrary(i18n, 'BLOCKCHAÍN').length).toBeGreaterThan(0)
    expect(findInLibrary(i18n, 'blockchain -blockchain')).toEqual([])
    expect(findInLibrary(i18n, '  ')).toEqual([])
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
