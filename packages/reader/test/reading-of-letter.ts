import type { Reading } from '@u4ssc/domain/circulars'
import { readingOf, readKnownLetters } from './known-letters'

const letters = readKnownLetters()

/** A letter of the corpus as the reader reads it, by the number its name begins with. */
export function readingOfLetter(number: string): Reading {
  const letter = letters.find(({ name }) => name.startsWith(`${number}-`))
  if (!letter) throw new Error(`There is no letter ${number}`)
  return readingOf(letter.text)
}
