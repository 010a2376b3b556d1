import { expect, it } from 'vitest'
import { readTokens } from './tokenize'
import { KINDS } from './tokens'

/** The figures that a text is read to have. */
function numbersIn(text: string): string[] {
  const { kind, word } = readTokens(text)
  return word.filter((_, index) => kind[index] === KINDS.number)
}

it.each([
  ['二〇二六年十二月七日上午九时三十分', ['2026', '12', '7', '9', '30']],
  ['二○二六年三月二十一日至三十日', ['2026', '3', '21', '30']],
  ['下午两点', ['2']],
  ['八日二十时零五分', ['20', '05']],
])('%s has digits', (text, figures) => {
  expect(numbersIn(text)).toEqual(figures)
})

it.each(['第六次会议', '以下三点意见', '一时难以答复', '同一时间', '三个月', '十分重要'])(
  '%s has no digits',
  (text) => {
    expect(numbersIn(text)).toEqual([])
  },
)
