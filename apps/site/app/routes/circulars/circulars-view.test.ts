import { CircularSummarySchema } from '@u4ssc/client/circulars'
import { parseReference } from '@u4ssc/domain/circulars'
import { expect, it } from 'vitest'
import { i18nFor } from '../../i18n/i18n'
import { readFilter, toCircularsView } from './circulars-view'

function aCircular(reference: string, issuedOn: string, subject: string, language = 'en') {
  return CircularSummarySchema.parse({
    id: reference,
    reference: parseReference(reference),
    issuedOn,
    issuedAt: 'Geneva',
    subject,
    language,
    meetings: [],
    publishedAt: '2021-10-14T08:00:00Z',
  })
}

const letters = [
  aCircular('TSB Circular 352', '2021-10-13', 'Sixth Meeting of U4SSC'),
  aCircular('TSB Circular 148', '2018-03-01', 'Workshop in Málaga'),
  aCircular('TSB Collective letter 2/TSAG', '2018-01-05', 'Réunion du TSAG', 'fr'),
]
const show = (query: string, page = 1) =>
  toCircularsView(i18nFor('en'), letters, {
    filter: readFilter(new URLSearchParams(query)),
    page,
  })
const idsOf = (query: string) => show(query).rows.map(({ id }) => id)

it('words are found in references and subjects, whatever case and accents they are typed in', () => {
  expect(idsOf('q=352')).toEqual(['TSB Circular 352'])
  expect(idsOf('q=malaga workshop')).toEqual(['TSB Circular 148'])
  expect(idsOf('q=REUNION')).toEqual(['TSB Collective letter 2/TSAG'])
  expect(show('q=nothing')).toMatchObject({ rows: [], count: 0 })
})

it('a year, a series and a language choose among them', () => {
  expect(idsOf('year=2018')).toHaveLength(2)
  expect(idsOf('language=fr&year=2018')).toEqual(['TSB Collective letter 2/TSAG'])
  const [series = ''] = show('').series
  expect(idsOf(`series=${encodeURIComponent(series)}`).length).toBeLessThan(letters.length)
})

it('a long list comes in pages, and what is asked beyond the last is empty', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ ...letters[0], id: String(index) }))
  const page = (number: number) =>
    toCircularsView(
      i18nFor('en'),
      many.map((letter) => CircularSummarySchema.parse(letter)),
      { filter: readFilter(new URLSearchParams()), page: number },
    )
  expect(page(1)).toMatchObject({ count: 30, nextPage: 2 })
  expect(page(2)).toMatchObject({ nextPage: null })
  expect(page(2).rows).toHaveLength(5)
  expect(page(9).rows).toEqual([])
})
