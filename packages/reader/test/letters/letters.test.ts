import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { consolidate, ConsolidationSchema, renderCircular } from '@u4ssc/domain/circulars'
import { compareWithCircular } from '@u4ssc/domain/meetings'
import { readCircular } from '../../src/index'
import { type LetterSet, readingOf, readKnownLetters } from '../known-letters'
import { readingOfFacts } from '../reading-of-facts'
import { LETTER_SETS } from '@u4ssc/test/letter-sets.mjs'
import { compareMisses, missesOf, scoreLetter } from './score/index.mjs'

// Claims about every letter are in this file, since each letter is read once for all of them
const ExpectedSchema = z.record(z.string(), z.unknown())
const MissesSchema = z.object({ missed: z.array(z.string()), falseFacts: z.array(z.string()) })
const KnownMissesSchema = z.record(z.string(), MissesSchema)

/** Letters with lists and lines that lose their meaning when each paragraph is on one line. */
const NOT_YET = new Set([
  '305-unece-wp6-hybrid-notice',
  '84-ar-circular-letter-cr-472-webinars',
  'en-unece-information-notice-1-water',
  'es-circular-administrativa-ca-261-conclusiones',
])
/** Chains of letters with amendments, whose known facts are all right. */
const RIGHT = ['05', '10', '11', '12', '13', '14', '33', '45', '60', '62', '69', '70', '79', '80']
const DAYS = fc.constantFrom(null, '2001-09-25', '2019-03-11', '2019-04-29', '2021-07-19')

const HOW_TO_UPDATE =
  'if the reader has become better, run "node tooling/train/write-known-misses.mjs" and commit the shorter list'

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

describe('the own and the public letters', () => {
  const letters = readKnownLetters()

  it.each(letters.filter(({ name }) => !NOT_YET.has(name)))(
    'are read again from the written letter with the same facts: $name',
    ({ text: original }) => {
      const { circular } = readingOf(original)
      const text = renderCircular(circular, { format: 'text' })
      expect(readCircular(text).circular).toEqual(circular)
    },
  )

  it.each(letters)('show no drift between the meetings and their circular: $name', ({ text }) => {
    const reading = readingOf(text)
    for (const meeting of reading.meetings) {
      expect(compareWithCircular(meeting, reading)).toEqual([])
    }
  })

  it.each([
    ['as they are known', RIGHT.map(readingOfFacts)],
    ['as the reader has them', letters.map(({ text }) => readingOf(text))],
  ])('give a valid record in any order, with a history that refers to facts: %s', (_, readings) => {
    fc.assert(
      fc.property(fc.shuffledSubarray(readings), DAYS, (chain, on) => {
        const record = consolidate(chain, { on })
        expect(ConsolidationSchema.safeParse(record).error).toBeUndefined()
        for (const pointer of Object.keys(record.history)) {
          expect(valueAt(record, pointer) ?? null, pointer).not.toBeNull()
        }
      }),
    )
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

function valueAt(record: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
      record,
    )
}
