import { describe, expect, it } from 'vitest'
import { readChainedCircular } from '../../test/read-chained-circular'
import { i18nFor } from '../i18n/i18n'
import { findCorrections } from './corrections'

const i18n = i18nFor('en')

const LETTER = `Geneva, 13 October 2021
Ref: TSB Circular 352

Subject: Workshop on data in cities

1 The workshop will take place at ITU headquarters, Geneva, on 7 December 2021 from 0930 to
1700 hours, Geneva time.
2 Participation is free of charge.`

const corrigendum = (asks: string) => `Geneva, 2 November 2021
Ref: Corrigendum 1 to TSB Circular 352

Subject: Workshop on data in cities

1 ${asks}`

const RESTATED = corrigendum(
  'The workshop will take place on 7 December 2021 from 1030 to 1730 hours, Geneva time.',
)
const REWORDED = corrigendum('In paragraph 1, instead of "7 December 2021" read "9 December 2021".')
const VENUE = corrigendum('In paragraph 2, instead of "free of charge" read "subject to a fee".')

const correct = (text: string, on = '2021-12-01') =>
  findCorrections(
    i18n,
    readChainedCircular('first', LETTER),
    [readChainedCircular('corr', text)],
    on,
  )

/** Deleted and inserted words */
const edits = ({ inText }: ReturnType<typeof correct>) =>
  inText.map(({ start, end, inserted }) => [
    LETTER.slice(start, end).replace(/\s+/g, ' '),
    inserted,
  ])

describe('the corrections of a circular', () => {
  it('are marked on their own date, and plain in the text of a later one', () => {
    const isPlainFrom = (markedFrom: string) =>
      findCorrections(
        i18n,
        readChainedCircular('first', LETTER),
        [readChainedCircular('corr', REWORDED)],
        '2021-12-01',
        markedFrom,
      ).inText.map(({ isPlain }) => isPlain)
    expect([isPlainFrom('2021-11-02'), isPlainFrom('2021-11-15')]).toEqual([[false], [true]])
  })

  it('replace the words of a fact that a corrigendum states differently', () => {
    expect(edits(correct(RESTATED))).toEqual([['0930 to 1700 hours', '1030 to 1730 hours']])
  })

  it('replace the words that a corrigendum quotes, facts or not', () => {
    expect(edits(correct(REWORDED))).toEqual([['7', '9']])
    expect(edits(correct(VENUE))).toEqual([['free of charge.', 'subject to a fee.']])
  })

  it('replace a date in the subject and in the body', () => {
    const text = LETTER.replace('data in cities', 'data in cities (Geneva, 7 December 2021)')
    const moved = corrigendum(
      'The workshop will take place on 9 December 2021 from 0930 to 1700 hours, Geneva time.',
    )
    const { inText } = findCorrections(
      i18n,
      readChainedCircular('first', text),
      [readChainedCircular('corr', moved)],
      '2021-12-01',
    )
    expect(inText.map(({ start, end, inserted }) => [text.slice(start, end), inserted])).toEqual([
      ['7 December 2021', '9 December 2021'],
      ['7 December 2021', '9 December 2021'],
    ])
  })

  it('cite the words of the corrigendum, and lead to them', () => {
    const { inText, sourceOf } = correct(RESTATED)
    const source = sourceOf(['/meetings/0/schedule'])
    expect(source?.label).toBe('Corrigendum 1, paragraph 1')
    expect(inText[0]?.source).toEqual(source)
    const [, start = '', end = ''] = /words-(\d+)-(\d+)$/.exec(source?.href ?? '') ?? []
    expect(source?.href).toMatch(/^\/en\/circulars\/corr#words-/)
    expect(RESTATED.slice(Number(start), Number(end))).toBe('1030 to 1730 hours')
    expect(sourceOf(['/meetings/0/venue'])).toBeNull()
  })

  it('lead to the paragraph of the corrigendum that quotes words without stating the fact', () => {
    expect(correct(REWORDED).inText[0]?.source.href).toBe('/en/circulars/corr#p1')
  })

  it('are not shown before the corrigendum is issued', () => {
    expect(correct(RESTATED, '2021-11-01').inText).toEqual([])
  })
})
