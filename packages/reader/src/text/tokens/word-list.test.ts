import { expect, it } from 'vitest'
import { wordListOf } from './word-list'

it('a list of words has whole words, words with a stem and words with an ending', () => {
  const list = wordListOf('who invit* *se')
  expect(['who', 'invited', 'registrarse'].every(list.has)).toBe(true)
  expect(['whole', 'reinvited', 'set', '', undefined].some(list.has)).toBe(false)
})

it('a list of words leaves out words with an ending that is excepted', () => {
  const list = wordListOf('*ы !*аы')
  expect(list.has('вклады')).toBe(true)
  expect(list.has('кааы')).toBe(false)
})

it('an empty list of words has no word', () => {
  expect(wordListOf('').has('')).toBe(false)
  expect(wordListOf('').words).toEqual([])
})
