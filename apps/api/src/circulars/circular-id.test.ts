import { expect, it } from 'vitest'
import { readCircular } from '@u4ssc/reader'
import { circularKey } from './circular-id'

type Part = string | null

function letterNamed(series: Part, number: Part, issuedOn: Part) {
  const { circular } = readCircular('')
  return { ...circular, issuedOn, reference: { ...circular.reference, series, number } }
}

it.each([
  ['TSB Circular', '352', '2021-10-13', 'tsb-circular-352-2021-10-13'],
  ['TSB Collective letter', '2/TSAG', '2017-09-11', 'tsb-collective-letter-2-tsag-2017-09-11'],
  ['Circulaire télégramme', 'n° 4', '1987-01-02', 'circulaire-telegramme-n-4-1987-01-02'],
  ['Циркуляр БСЭ', '352', '2021-10-13', 'циркуляр-бсэ-352-2021-10-13'],
  ['电信标准化局通函', '352', '2021-10-13', '电信标准化局通函-352-2021-10-13'],
])('the slug of %s %s of %s fits an address', (series, number, issuedOn, id) => {
  expect(circularKey(letterNamed(series, number, issuedOn))?.id).toBe(id)
})

it.each([
  [null, '352', '2021-10-13'],
  ['TSB Circular', null, '2021-10-13'],
  ['TSB Circular', '352', null],
])('a letter without series, number or date gets no slug', (series, number, issuedOn) => {
  expect(circularKey(letterNamed(series, number, issuedOn))).toBeUndefined()
})

it('the slug of a corrigendum contains that of the circular that it amends', () => {
  const letter = letterNamed('TSB Circular', '1', '2021-10-27')
  const reference = {
    ...letter.reference,
    kind: 'corrigendum' as const,
    amends: 'TSB Circular 352',
  }
  expect(circularKey({ ...letter, reference })?.id).toBe(
    'tsb-circular-352-corrigendum-1-2021-10-27',
  )
})
