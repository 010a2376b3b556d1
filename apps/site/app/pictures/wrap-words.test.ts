import { expect, it } from 'vitest'
import { wrapWords } from './wrap-words'

it('words are broken into lines, and none is lost', () => {
  const title = 'Sixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative'
  const lines = wrapWords(title, 20, 9)
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.join(' ')).toBe(title)
})

it('words that exceed the space end in an ellipsis', () => {
  const lines = wrapWords('word '.repeat(200), 20, 3)
  expect(lines).toHaveLength(3)
  expect(lines[2]).toMatch(/…$/)
})

it('Chinese is broken into lines without spaces', () => {
  const lines = wrapWords('建设可持续智慧城市联合倡议第六次会议', 8, 4)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('')).toBe('建设可持续智慧城市联合倡议第六次会议')
})

it('a word longer than a line gets a separate line', () => {
  expect(wrapWords('x'.repeat(100), 10, 2)).toEqual(['x'.repeat(100)])
})
