import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTokens } from './tokenize'
import { GAPS, KINDS, rangeOf, spanOf, wordsOf } from './tokens'

const wordsIn = (text: string) => readTokens(text).word

describe('a text is cut into words, numbers and signs', () => {
  it.each([
    ['TSB Circular 352', ['tsb', 'circular', '352']],
    ['07 December2021', ['07', 'december', '2021']],
    ['AcademiaSubject:Meetings', ['academia', 'subject', ':', 'meetings']],
    ["l'UIT à Genève", ['l', "'", 'uit', 'a', 'geneve']],
    ['14–23 сентября', ['14', '-', '23', 'сентября']],
    ['第20研究组，会议。', ['第', '20', '研', '究', '组', ',', '会', '议', '.']],
    ['١٣ مايو ٢٠١٩', ['13', 'مايو', '2019']],
    ['Standard\u00adization', ['standardization']],
    ['[bookmark: _Hlk1]4\tThe [pic]end', ['4', 'the', 'end']],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  it.each([
    ['at https://www.itu.int/go/tsg20.', 'https://www.itu.int/go/tsg20', KINDS.url],
    ['网页https://www.itu.int/go/tsg20上在线', 'https://www.itu.int/go/tsg20', KINDS.url],
    ['E-mail:tsb.events-1@itu.int, or', 'tsb.events-1@itu.int', KINDS.email],
    ['发送至training@wmo.example。', 'training@wmo.example', KINDS.email],
    ['Tel: +41 22 730 5989/5887 Fax', '+41 22 730 5989/5887', KINDS.phone],
  ])('an address or a telephone number is one token: %s', (text, printed, kind) => {
    const tokens = readTokens(text)
    expect(tokens.word[tokens.kind.indexOf(kind)]).toBe(printed)
  })

  it.each([
    ['a b', GAPS.blank],
    ['a\tb', GAPS.cell],
    ['a |b', GAPS.cell],
    ['a / b', GAPS.cell],
    ['a\r\nb', GAPS.line],
    ['a \n\t\n b', GAPS.blankLine],
  ])('the text between two words is classified: %j', (text, gap) => {
    expect(readTokens(text).gap[1]).toBe(gap)
  })

  it('a slash inside a reference does not separate words', () => {
    expect(wordsIn('5/LCCE/63')).toEqual(['5', '/', 'lcce', '/', '63'])
  })
})

describe('for any text', () => {
  it('tokens are within it, in order, and do not overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { start, end, count } = readTokens(text)
        for (let index = 0; index < count; index++) {
          expect(start[index]).toBeGreaterThanOrEqual(end[index - 1] ?? 0)
          expect(end[index]).toBeGreaterThan(start[index] ?? -1)
        }
        expect(end[count - 1] ?? 0).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('the span of a range leads back to the range', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.nat(19), fc.nat(19), (text, one, other) => {
        const tokens = readTokens(text)
        const from = Math.min(one, other, tokens.count - 1)
        const range = { from, to: Math.min(Math.max(one, other), tokens.count - 1) + 1 }
        expect(rangeOf(tokens, spanOf(tokens, range))).toEqual(range)
      }),
    )
  })
})

it('words are returned as printed, on one line', () => {
  const tokens = readTokens('Sixth\tMeeting\n(U4SSC) Initia\u00adtive')
  expect(wordsOf(tokens, { from: 0, to: tokens.count })).toBe('Sixth Meeting (U4SSC) Initiative')
})

it('a mailbox next to a word of another script does not include that word', () => {
  const text = 'arab-states@itu.int\nالمنتدىarabstates@itu.int'
  const { start, end, count } = readTokens(text)
  const printed = Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]))
  expect(printed.join('')).toBe(text.replace('\n', ''))
})
