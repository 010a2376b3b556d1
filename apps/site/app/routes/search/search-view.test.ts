import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchPage } from '@u4ssc/client/meetings'
import { i18nFor } from '../../i18n/i18n'
import { sixthMeetingSummary } from '../../../test/sixth-meeting'
import { findInLibrary } from './find-in-library'
import { piecesOf, toFoundView } from './search-view'

const title = { text: 'Smart cities and smart villages', marks: [{ start: 0, end: 5 }] }
const found = { title, excerpts: [title], language: 'en' as const, heldOn: '2021-12-07' }
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
const asked = { q: 'smart' }
const now = '2026-12-01T09:00:00Z'
const knownWith = (...ordinals: readonly number[]) => ({
  published: ordinals.map((ordinal) => ({
    ...sixthMeetingSummary({ ordinal }),
    slug: `u4ssc-${ordinal}`,
  })),
  now,
})
const known = knownWith()
const shown = { asked, type: undefined, isFirstPage: false, known }

describe('the search page', () => {
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

  it('shows each matching passage of a circular', () => {
    const [first] = page.items
    if (first === undefined) throw new Error('the page of the test has no results')
    const items = [{ ...first, excerpts: [title, { text: 'Smart water', marks: [] }] }]
    const { groups } = toFoundView(i18nFor('en'), { ...page, items }, shown)
    expect(groups[0]?.hits.map(({ excerpts }) => excerpts)).toEqual([
      [piecesOf(title), [{ text: 'Smart water', isFound: false }]],
    ])
  })

  it('separates the lines of an excerpt that end without a sign', () => {
    const [first] = page.items
    if (first === undefined) throw new Error('the page of the test has no results')
    const excerpt = { text: 'Discuss\nThe objectives are:\nApprove;\nPresent', marks: [] }
    const { groups } = toFoundView(
      i18nFor('en'),
      { ...page, items: [{ ...first, excerpts: [excerpt] }] },
      shown,
    )
    expect(groups[0]?.hits[0]?.excerpts).toEqual([
      [{ text: 'Discuss · The objectives are: Approve; Present', isFound: false }],
    ])
  })

  it('separates a line that ends in a match from the next line', () => {
    const [first] = page.items
    if (first === undefined) throw new Error('the page of the test has no results')
    const excerpt = {
      text: 'County of Nairobi\nPlans networks',
      marks: [{ start: 10, end: 17 }],
    }
    const { groups } = toFoundView(
      i18nFor('en'),
      { ...page, items: [{ ...first, excerpts: [excerpt] }] },
      shown,
    )
    expect(groups[0]?.hits[0]?.excerpts).toEqual([
      [
        { text: 'County of ', isFound: false },
        { text: 'Nairobi', isFound: true },
        { text: ' · Plans networks', isFound: false },
      ],
    ])
  })

  it('shows that a meeting is cancelled or postponed at each result that belongs to it', () => {
    const items = (['convened', 'postponed', 'cancelled'] as const).map((status) => ({
      ...{ type: 'meeting' as const, meeting: `u4ssc-${status}`, ...found },
      ...{ status, statusChange: null },
    }))
    const { groups } = toFoundView(i18nFor('en'), { ...page, items }, shown)
    expect(groups.flatMap(({ hits }) => hits).map(({ off }) => off)).toEqual([
      null,
      'Postponed',
      'Cancelled',
    ])
  })

  it('names other words only if they replaced the typed ones', () => {
    const i18n = i18nFor('en')
    const misspelled = { ...shown, asked: { q: 'smrat' } }
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

  it('finds the earlier meetings with decisions or works by the words for an outcome document', () => {
    const find = (q: string) => findInLibrary(i18nFor('en'), { q }, known).map(({ href }) => href)
    expect(find('outcome document')).toContain('/en/meetings/earlier/4')
    expect(find('outcome document')).not.toContain('/en/meetings/earlier/5')
  })

  it('finds entries of the library without accents, and leaves out excluded words', () => {
    const find = (q: string) => findInLibrary(i18nFor('en'), { q }, known)
    expect(find('BLOCKCHAÍN').length).toBeGreaterThan(0)
    expect(find('blockchain -blockchain')).toEqual([])
    expect(find('  ')).toEqual([])
  })

  it.each([
    ['en', 'fifth meeting', 5],
    ['en', '5th U4SSC meeting', 5],
    ['en', 'Fifth U4SSC meeting', 5],
    ['en', 'Malaga meeting', 3],
    ['fr', 'cinquième réunion', 5],
    ['fr', '5e réunion U4SSC', 5],
    ['es', 'quinta reunión', 5],
    ['es', '5.ª reunión de U4SSC', 5],
    ['ru', 'пятое собрание', 5],
    ['ru', '5-е собрание U4SSC', 5],
    ['ar', 'الاجتماع الخامس', 5],
    ['zh', '第五次会议', 5],
    ['zh', 'U4SSC第5次会议', 5],
  ] as const)('finds one earlier meeting in %s: “%s”', (language, q, ordinal) => {
    const find = (meetings: ReturnType<typeof knownWith>) =>
      findInLibrary(i18nFor(language), { q }, meetings).map((hit) => hit.href)
    const href = `/${language}/meetings/earlier/${ordinal}`
    const pages = find(knownWith(4, 6)).filter((one) => one.includes('/earlier/'))
    expect(pages).toEqual([href])
    expect(find(knownWith(3, 4, 5, 6))).not.toContain(href)
    expect(find({ ...known, now: '2017-01-01T00:00:00Z' })).not.toContain(href)
  })

  it('leads from an earlier decision to the page of its meeting', () => {
    const [decision] = findInLibrary(i18nFor('en'), { q: 'terms of reference agreed' }, known)
    expect(decision?.href).toBe('/en/meetings/earlier/1#decisions')
  })

  it('does not replace words that are in the library', () => {
    const corrected = { ...page, searchedFor: 'fifteenth meeting' }
    const fifth = { ...shown, asked: { q: 'fifth meeting' }, isFirstPage: true }
    const { groups, meant, total } = toFoundView(i18nFor('en'), corrected, fifth)
    expect(groups.map(({ type }) => type)).toEqual(['library'])
    expect({ meant, total }).toEqual({ meant: null, total: groups[0]?.hits.length })
  })

  it('filters the library by language and days, too', () => {
    const find = (filter: object) =>
      findInLibrary(i18nFor('en'), { q: 'fifth meeting', ...filter }, known).length
    expect(find({ language: 'en', from: '2020-10-09', until: '2020-10-09' })).toBe(1)
    expect(find({ language: 'fr' })).toBe(0)
    expect(find({ from: '2020-10-10' })).toBe(0)
    expect(find({ until: '2020-10-08' })).toBe(0)
  })

  it('loses no character of a marked text', () => {
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
