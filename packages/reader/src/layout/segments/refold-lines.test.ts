import { describe, expect, it } from 'vitest'
import { GAPS, readTokens, type Tokens } from '../../text/tokens/index'
import { breakLines, findWraps, joinLines } from './refold-lines'
import { splitLetter } from './segment-letter'
import { VOCABULARIES } from '../../text/vocabulary/vocabularies'

const wordsBefore = ({ gap, word, count }: Tokens, width: number) =>
  Array.from({ length: count }, (_, at) => at)
    .filter((at) => at > 0 && gap[at] === width)
    .map((at) => word[at])

const LINE = 'the width of the page ends a line where the next word has no place left'
const WRAPPED = `${LINE}\n`.repeat(4)

describe('a line end', () => {
  it('is a page break if the next word did not fit', () => {
    const tokens = readTokens(`${WRAPPED}here it ends.\nThere a text begins`)
    const wraps = findWraps(tokens)
    expect([...wraps].map((at) => tokens.word[at])).toEqual(['the', 'the', 'the', 'here'])
    expect(wordsBefore(joinLines({ tokens, wraps }), GAPS.blankLine)).toEqual(['there'])
  })

  it('is kept before a bullet', () => {
    const tokens = readTokens(`${WRAPPED}- item`)
    expect(wordsBefore(joinLines({ tokens, wraps: findWraps(tokens) }), GAPS.line)).toEqual(['-'])
  })

  it('is kept if lines are short or very long', () => {
    expect(findWraps(readTokens('Name\nOffice\nRoom\nHall\nCity\n')).size).toBe(0)
    expect(findWraps(readTokens(`${'word '.repeat(80)}\n`.repeat(5))).size).toBe(0)
  })
})

it('one long line is broken before labels, salutations, numbers and annexes', () => {
  const text = `Geneva, 8 May 2021 Ref: A/1 Fax: 5 Subject: Work Dear Sir, 1 We ${'work '.repeat(70)}. 2 We rest. Yours faithfully, Ana Silva ANNEX 1 Agenda`
  const tokens = breakLines(splitLetter(readTokens(text), VOCABULARIES.en))
  expect(wordsBefore(tokens, GAPS.blankLine)).toEqual([
    'subject',
    'dear',
    '1',
    '2',
    'yours',
    'annex',
  ])
  expect(wordsBefore(tokens, GAPS.line)).toEqual(expect.arrayContaining(['ref', 'fax', 'ana']))
})
