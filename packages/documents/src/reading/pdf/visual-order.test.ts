import { describe, expect, it } from 'vitest'
import { readingOrder } from './visual-order'

/** As a line is drawn, from its left; the brackets are those that were meant. */
const read = (drawn: string) =>
  readingOrder(Array.from(drawn, (text) => ({ text, turn: null })))
    .map(({ text }) => text)
    .join('')

describe('a line that is drawn from the right is read', () => {
  it.each([
    ['letters one by one', 'داحتالا', 'الاتحاد'],
    ['words of other letters as they stand', 'ITU-T SG20 عامتجا', 'اجتماع ITU-T SG20'],
    ['an address, and the stop behind it', '.tsb@itu.int ديربلا', 'البريد tsb@itu.int.'],
    ['a number in its order, with its words before it', '2018 ربوتكأ 22', '22 أكتوبر 2018'],
    ['hours and decimals whole', '09:30 ةعاسلا', 'الساعة 09:30'],
    ['numbers with blanks from the right', '6301 730 22 41+ :فتاهلا', 'الهاتف: +41 22 730 6301'],
    ['and from the left behind a plus', '+41 22 730 6301 :فتاهلا', 'الهاتف: +41 22 730 6301'],
    ['a range that turns round among letters', 'سرام 15-14 يف', 'في 14-15 مارس'],
    ['a per cent with its number', '50% ةبسن', 'نسبة 50%'],
    [
      'a cell of other letters from the left',
      'Place des Nations • CH-1211',
      'Place des Nations • CH-1211',
    ],
    ['a broken address with its hyphen', 'http://itu.int/a- :عقوم', 'موقع: http://itu.int/a-'],
    ['Arabic digits', '٠٩:٣٠ ةعاسلا', 'الساعة ٠٩:٣٠'],
  ])('%s', (_, drawn, meant) => {
    expect(read(drawn)).toBe(meant)
  })

  it('in the written order, if two orders are drawn alike', () => {
    const drawn = 'SG3/4'
    const turns = [2, 3, 4, 1, 0]
    const signs = Array.from(drawn, (text, at) => ({ text, turn: turns[at] ?? null }))
    const kept = [...signs, { text: ' ', turn: null }, { text: 'ة', turn: -1 }]
    expect(
      readingOrder(kept)
        .map(({ text }) => text)
        .join(''),
    ).toBe('ة 4/SG3')
    expect(read(`${drawn} ة`)).toBe('ة SG3/4')
  })
})
