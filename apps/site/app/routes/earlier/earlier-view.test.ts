import { MEETINGS, findMeeting } from '@u4ssc/catalogue'
import type { CatalogueMeeting } from '@u4ssc/catalogue'
import { LANGUAGES } from '@u4ssc/domain'
import { describe, expect, it } from 'vitest'
import { i18nFor } from '../../i18n/i18n'
import { toEarlierView } from './earlier-view'

const i18n = i18nFor('en')
const now = '2026-12-01T09:00:00Z'

function meeting(ordinal: number): CatalogueMeeting {
  const found = findMeeting(ordinal)
  if (found === undefined) throw new RangeError(`no meeting ${ordinal}`)
  return found
}
const show = (ordinal: number, at = now) =>
  toEarlierView(i18n, meeting(ordinal), { published: [], now: at })

describe('the page of an earlier meeting', () => {
  it('numbers the sources in the order of the page and gives each fact its own', () => {
    const view = show(1)
    expect(view.when).toEqual({
      words: 'Thursday, 21 July 2016 to Friday, 22 July 2016',
      language: null,
      isDerived: false,
      sources: [1, 2],
    })
    expect(view.where.map(({ words, sources }) => [words, sources])).toEqual([
      ['ITU headquarters', [2]],
      ['Geneva, Switzerland', [2]],
    ])
    expect(view.sources.map(({ number, title }) => [number, title]).slice(0, 2)).toEqual([
      [1, 'Page of the first meeting'],
      [2, 'Programme of the first meeting'],
    ])
    const cited = view.decisions.flatMap(({ sources }) => sources)
    expect(Math.max(...cited)).toBeLessThanOrEqual(view.sources.length)
  })

  it('shows each source if sources give different values', () => {
    expect(show(2).remarks.map(({ words }) => words)).toEqual([
      'The week had over 850 participants',
      'The week had more than 900 participants, from 27 countries',
      'The week had delegations of 40 countries',
      '14 UN agencies and programmes besides the two founders',
    ])
  })

  it('marks facts that are only derived from the sources', () => {
    const [number] = show(5).facts
    expect(number).toMatchObject({ label: 'Number', text: { words: '5', isDerived: true } })
  })

  it('names facts that no source states', () => {
    expect(show(1).gaps).toEqual(['Languages', 'Convened by', 'Objectives'])
    expect(show(5).gaps).toContain('Times')
    expect(show(9)).toMatchObject({ when: null, where: [], sources: [], facts: [] })
    expect(show(9).gaps).toContain('Date')
  })

  it('gives the range of days for a meeting without a date', () => {
    expect(show(7).when?.words).toBe('Between 7 December 2021 and 19 September 2024')
  })

  it('links to the publication of presented work, if it is known', () => {
    expect(show(3).presented.map(({ href }) => href !== null)).toEqual([false, true, false])
  })

  it('names the meetings before and after it by number, and none after today', () => {
    expect(show(1).neighbours).toEqual({
      previous: null,
      following: { name: 'Second U4SSC meeting', href: '/en/meetings/earlier/2' },
    })
    expect(show(5, '2021-11-25T09:00:00Z').neighbours.following).toBeNull()
    expect(show(5, '2021-11-25T09:00:00Z').line).toHaveLength(5)
  })

  it.each(LANGUAGES)('has no key or empty text in %s', (language) => {
    for (const each of MEETINGS) {
      const view = toEarlierView(i18nFor(language), each, { published: [], now })
      const texts = [
        view.name,
        view.readIn,
        ...view.gaps,
        ...view.facts.flatMap(({ label, text }) => [label, text.words]),
        ...view.where.map(({ words }) => words),
      ]
      expect(texts.filter((text) => text.trim() === '' || text.includes('earlier.'))).toEqual([])
    }
  })
})
