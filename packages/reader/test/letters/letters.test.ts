import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type LetterSet, readingOf, readKnownLetters } from '../known-letters'
import { LETTER_SETS } from '@u4ssc/test/letter-sets.mjs'
import { compareMisses, missesOf, scoreLetter } from './score/index.mjs'

const ExpectedSchema = z.record(z.string(), z.unknown())
const MissesSchema = z.object({ missed: z.array(z.string()), falseFacts: z.array(z.string()) })
const KnownMissesSchema = z.record(z.string(), MissesSchema)

const HOW_TO_UPDATE =
  'if the reader has become better, run "npm run reader:known-misses" and commit the shorter list'

describe.each(LETTER_SETS)('the letters of the set %s', (set) => {
  const letters = lettersOf(set)
  const known = knownMissesOf(set)
  const compared = letters.map(({ name, misses }) => ({
    name,
    ...compareMisses(misses, known[name]),
  }))

  it('have no miss and no false fact that is not listed', () => {
    expect(listed(compared, 'unknown')).toEqual([])
  })

  it('still have each fault in the list of known misses, which must shrink', () => {
    expect(listed(compared, 'gone'), HOW_TO_UPDATE).toEqual([])
  })

  it('include every letter in the list of known misses', () => {
    const names = letters.map(({ name }) => name)
    expect(Object.keys(known).filter((name) => !names.includes(name))).toEqual([])
  })

  it('have the words that state a date of issue or a subject', () => {
    const unstated = letters.filter(({ reading: { circular, evidence } }) =>
      [
        circular.issuedOn !== null && !evidence['/circular/issuedOn'],
        circular.subject !== null && !evidence['/circular/subject'],
      ].includes(true),
    )
    expect(unstated.map(({ name }) => name)).toEqual([])
  })
})

function lettersOf(set: LetterSet) {
  return readKnownLetters([set]).map(({ name, text, facts }) => ({
    name,
    reading: readingOf(text),
    misses: missesOf(scoreLetter(readingOf(text), ExpectedSchema.parse(facts))),
  }))
}

function knownMissesOf(set: LetterSet): z.infer<typeof KnownMissesSchema> {
  const file = new URL(`known-misses/${set}.json`, import.meta.url)
  return KnownMissesSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

function listed(
  compared: readonly { name: string; unknown: string[]; gone: string[] }[],
  which: 'unknown' | 'gone',
): string[] {
  return compared.flatMap((letter) => letter[which].map((line) => `${letter.name} ${line}`))
}
