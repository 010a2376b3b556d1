import { expect, it } from 'vitest'
import { ReadingBudget } from './reading-budget'

it('the limit of one address stops its readings for a minute, and does not affect other addresses', () => {
  const budget = new ReadingBudget()
  for (let turn = 0; turn < 10; turn += 1) budget.spend('192.0.2.1', 400_000, 1_000)
  const more = (place: string, at: number) => () => budget.spend(place, 1, at)
  expect(more('192.0.2.1', 60_999)).toThrow('wait a minute')
  expect(more('192.0.2.2', 60_999)).not.toThrow()
  expect(more('192.0.2.1', 61_000)).not.toThrow()
})
