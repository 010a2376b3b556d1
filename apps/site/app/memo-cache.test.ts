import { expect, it } from 'vitest'
import { MemoCache } from './memo-cache'

it('makes a thing once for as long as it is made of the same', () => {
  const memory = new MemoCache<object>(2)
  const meeting = {}
  const made = memory.getOrCreate('a', [meeting, 1], () => ({}))
  expect(memory.getOrCreate('a', [meeting, 1], () => ({}))).toBe(made)
  expect(memory.getOrCreate('a', [{}, 1], () => ({}))).not.toBe(made)
})

it('forgets first what was not asked for longest', () => {
  const memory = new MemoCache<object>(2)
  const [a, b] = ['a', 'b'].map((name) => memory.getOrCreate(name, [], () => ({})))
  memory.getOrCreate('a', [], () => ({}))
  memory.getOrCreate('c', [], () => ({}))
  expect(memory.getOrCreate('a', [], () => ({}))).toBe(a)
  expect(memory.getOrCreate('b', [], () => ({}))).not.toBe(b)
})
