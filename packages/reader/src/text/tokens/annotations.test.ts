import { describe, expect, it } from 'vitest'
import { markTokens } from './annotations'
import { readTokens } from './tokenize'
import { wordsOf } from './tokens'
import { makeVocabulary } from './phrase-matcher'

const vocabulary = makeVocabulary({
  meeting: 'meeting*|working party|会议|اجتماع',
  mandatory: 'registration … mandatory',
  half: 'a.m.',
})

function marked(text: string, sense: 'meeting' | 'mandatory' | 'half'): string[] {
  const tokens = readTokens(text)
  return markTokens(tokens, vocabulary)
    .of(sense)
    .map((range) => wordsOf(tokens, range))
}

describe('phrases are found', () => {
  it('whatever the case, the gaps and the ending of a stem', () => {
    expect(marked('MEETINGS of a working\n\tParty', 'meeting')).toEqual([
      'MEETINGS',
      'working Party',
    ])
  })

  it('in scripts without spaces or with an article', () => {
    expect(marked('本次会议于', 'meeting')).toEqual(['会议'])
    expect(marked('في الاجتماع السادس', 'meeting')).toEqual(['الاجتماع'])
  })

  it('with words between them, within a sentence only', () => {
    const whole = 'Registration to the webinar is mandatory'
    expect(marked(whole, 'mandatory')).toEqual([whole])
    expect(marked('Registration is open. A badge is mandatory', 'mandatory')).toEqual([])
  })

  it('with their characters', () => {
    expect(marked('at 9.30 a.m. sharp, a m', 'half')).toEqual(['a.m.'])
  })
})

describe('annotations are found by position', () => {
  const tokens = readTokens('one meeting, two meetings, three')
  const marks = markTokens(tokens, vocabulary)

  it('as the first in a range, those within it, or the one at a token', () => {
    expect(marks.first('meeting', { from: 2, to: 6 })).toEqual({ from: 4, to: 5 })
    expect(marks.within('meeting', { from: 0, to: 6 })).toHaveLength(2)
    expect(marks.at('meeting', 1)).toEqual({ from: 1, to: 2 })
    expect(marks.at('meeting', 2)).toBeNull()
    expect(marks.first('meeting', { from: 5, to: 6 })).toBeNull()
  })
})
