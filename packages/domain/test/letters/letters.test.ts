import { describe, expect, it } from 'vitest'
import { readCircular } from '../../src/circulars/index'
import { readKnownLetters } from '../known-letters'
import { ExpectedSchema, scoreLetter } from './score-letter'

const scores = readKnownLetters().map(({ name, text, facts }) => ({
  name,
  ...scoreLetter(readCircular(text), ExpectedSchema.parse(facts)),
}))

describe.each(scores.filter(({ name }) => name.startsWith('0')))(
  'a letter after a public one, $name',
  ({ misses, falseFacts }) => {
    it('every fact it states is read, and none that it does not state', () => {
      expect({ misses, falseFacts }).toEqual({ misses: [], falseFacts: [] })
    })
  },
)

describe('our own letters', () => {
  const own = scores.filter(({ name }) => !name.startsWith('0'))

  const sum = (of: 'right' | 'fields' | 'statedRight' | 'stated') =>
    own.reduce((total, score) => total + score[of], 0)

  it('are more than sixty, and 98 % of their fields are read right', () => {
    expect(own.length).toBeGreaterThan(60)
    expect(sum('right') / sum('fields')).toBeGreaterThanOrEqual(0.98)
  })

  it('are read right in 98 % of what they state', () => {
    expect(sum('statedRight') / sum('stated')).toBeGreaterThanOrEqual(0.98)
  })

  it('state no fact that is read wrong', () => {
    const wrong = own.flatMap(({ name, falseFacts }) => falseFacts.map((fact) => `${name} ${fact}`))
    expect(wrong).toEqual([])
  })
})
