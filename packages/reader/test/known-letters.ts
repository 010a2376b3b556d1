import { readdirSync, readFileSync } from 'node:fs'
import type { Reading } from '@u4ssc/domain/circulars'
import { readCircular } from '../src/index'
import type { LETTER_SETS } from '@u4ssc/test/letter-sets.mjs'

export interface KnownLetter {
  readonly name: string
  readonly text: string
  /** What the letter is known to state, as its `.expected.json` has it. */
  readonly facts: unknown
}

export type LetterSet = (typeof LETTER_SETS)[number]

const readings = new Map<string, Reading>()

/** Returns the reading of a letter. Each letter is read once for all test files of a worker. */
export function readingOf(text: string): Reading {
  const reading = readings.get(text) ?? readCircular(text)
  readings.set(text, reading)
  return reading
}

/** Returns the letters of some sets with their facts, in order of their names. */
export function readKnownLetters(sets: readonly LetterSet[] = ['public', 'own']): KnownLetter[] {
  return sets.flatMap(readSet)
}

function readSet(set: LetterSet): KnownLetter[] {
  const folder = new URL(`letters/${set}/`, import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.replace('.txt', '')
      const facts: unknown = JSON.parse(
        readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'),
      )
      return { name, text: readFileSync(new URL(file, folder), 'utf8'), facts }
    })
}
