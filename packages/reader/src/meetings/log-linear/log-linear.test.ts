import { expect, it } from 'vitest'
import { bucketOf, probabilitiesOf, scoreOf } from './index'

it('a score is the sum of the weights of the features that apply', () => {
  expect(scoreOf(['near', 'unknown', 'range'], { near: 1, range: 0.5, far: -2 })).toBe(1.5)
})

it('equal scores are equally likely, even high ones', () => {
  expect(probabilitiesOf([1000, 1000])).toEqual([0.5, 0.5])
})

it('a number belongs to the group whose borders include it', () => {
  expect([0, 1, 2, 5, 6].map((value) => bucketOf(value, [0, 2, 5]))).toEqual([
    '0',
    '1-2',
    '1-2',
    '3-5',
    '6+',
  ])
})
