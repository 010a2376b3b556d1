import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCircular } from '../../src/circulars/index'
import { LETTER_LANGUAGES } from '../../src/circulars/languages/index'
import { ExpectedSchema, scoreLetter } from './score-letter'

const folder = new URL('.', import.meta.url)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''))

describe.each(names)('letter %s', (name) => {
  const facts = readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')
  const expected = ExpectedSchema.parse(JSON.parse(facts))
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8')
  const score = scoreLetter(readCircular(text, { languages: LETTER_LANGUAGES }), expected)

  it('no fact is stated that the letter does not state', () => {
    expect(score.falseFacts).toEqual([])
  })

  it('every fact it states is read', () => {
    expect(score.misses).toEqual([])
  })
})
