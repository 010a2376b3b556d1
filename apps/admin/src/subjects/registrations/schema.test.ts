import { expect, it } from 'vitest'
import { readFilter } from './schema'

it('the filter comes from the address, and invalid values are ignored', () => {
  expect(readFilter({ meeting: 'u4ssc-6', state: 'in-review' })).toEqual({
    meeting: 'u4ssc-6',
    state: 'in-review',
  })
  expect(readFilter({ state: 'lost', country: 'CO' })).toEqual({ country: 'CO' })
})
