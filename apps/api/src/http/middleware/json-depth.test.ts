import { expect, it } from 'vitest'
import { isDeeperThan } from './json-depth'

const nested = (levels: number): unknown =>
  JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown

it.each([
  [0, 'text', false],
  [1, nested(1), false],
  [1, { a: [] }, false],
  [1, { a: [1] }, true],
  [100, nested(101), false],
  [100, nested(102), true],
  [100, nested(100_000), true],
])('with %i levels allowed, case %# is measured correctly', (max, json, deeper) => {
  expect(isDeeperThan(max, json)).toBe(deeper)
})
