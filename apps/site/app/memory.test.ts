import { expect, it } from 'vitest'
import { Memory } from './memory'

it('makes a thing once for as long as it is made of the same', () => {
  const memory = new Memory<object>(2)
  const meeting = {}
  const made = memory.recall('a', [meeting, 1], () => ({}))
  expect(memory.recall('a', [meeting, 1], () => ({}))).toBe(made)
  expect(memory.recall('a', [{}, 1], () => ({}))).not.toBe(made)
})

it('forgets first what was not asked for longest', () => {
  const memory = new Memory<object>(2)
  const [a, b] = ['a', 'b'].map((name) => memory.recall(name, [], () => ({})))
  memory.recall('a', [], () => ({}))
  memory.recall('c', [], () => ({}))
  expect(memory.recall('a', [], () => ({}))).toBe(a)
  expect(memory.recall('b', [], () => ({}))).not.toBe(b)
})
