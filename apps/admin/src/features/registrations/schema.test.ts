import { expect, it } from 'vitest'
import { readFilter } from './schema'

it('the address says what is asked for, and a part of it that is none is left out', () => {
  expect(readFilter({ meeting: 'u4ssc-6', state: 'in-review' })).toEqual({
    meeting: 'u4ssc-6',
    state: 'in-review',
  })
  expect(readFilter({ state: 'lost', country: 'CO' })).toEqual({ country: 'CO' })
})
