import { expect, it } from 'vitest'
import { framedLetter } from '../../test/framed-letter'
import { readCircular as readInSix } from '../index'
import { en, es, fr, parseReference, readCircular, ru } from './index'

const ENGLISH = framedLetter(
  'en',
  'Sixth meeting',
  '1\tThe sixth meeting is on 7 December 2021.',
).text
const RUSSIAN = framedLetter('ru', 'Шестое собрание', '1\tШестое собрание пройдет 7 декабря.').text

it('a letter in a given language is read as with all six', () => {
  expect(readCircular(ENGLISH, [fr, en])).toEqual(readInSix(ENGLISH))
  expect(readCircular(RUSSIAN, [ru])).toEqual(readInSix(RUSSIAN))
})

it('a letter in a language that is not given is not read, and the reading names the language', () => {
  const { circular, meetings, diagnostics } = readCircular(RUSSIAN, [en, fr])
  expect(circular).toMatchObject({ language: 'ru', subject: null, paragraphs: [] })
  expect(meetings).toEqual([])
  expect(diagnostics).toMatchObject([
    { code: 'language-not-given', severity: 'error', pointer: '/circular/language' },
  ])
})

it('a text without a recognizable language is read in the first of the given languages without English', () => {
  const text = 'TSB Circular 352'
  expect(readCircular(text, [es, en])).toEqual(readInSix(text))
  expect(readCircular(text, [es]).diagnostics).toContainEqual(
    expect.objectContaining({ code: 'language-unknown' }),
  )
})

it('reading without a vocabulary throws', () => {
  expect(() => readCircular(ENGLISH, [])).toThrow(RangeError)
})

it('a reference is parsed in the given languages only', () => {
  expect(parseReference('Circulaire TSB 118', [en, fr])?.number).toBe('118')
  expect(parseReference('Циркуляр БСЭ 118', [en, fr])).toBeNull()
})
