import { listCountries } from '@u4ssc/domain/words'
import { expect, it } from 'vitest'
import { wording } from '../../components/language/language'
import { tallyRegions } from './regions'

it('people are grouped by region, the largest number first', () => {
  const countries = [
    { key: 'CO', people: 2 },
    { key: 'BR', people: 3 },
    { key: 'FR', people: 4 },
  ]
  expect(tallyRegions(countries)).toEqual([
    { key: '019', people: 5 },
    { key: '150', people: 4 },
  ])
})

it('every country in the list belongs to a region', () => {
  const lost = listCountries(wording).filter(
    ({ code }) => tallyRegions([{ key: code, people: 1 }]).length === 0,
  )
  expect(lost).toEqual([])
})
