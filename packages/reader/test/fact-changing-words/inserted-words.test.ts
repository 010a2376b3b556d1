import { expect, it } from 'vitest'
import * as z from 'zod'
import type { Reading } from '@u4ssc/domain/circulars'
import { readCircular } from '../../src/index'
import { LANGUAGES, LanguageSchema } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { readingOf, readKnownLetters } from '../known-letters'
import { AFTER_DAYS, OTHER_CLOCKS } from './inserted-words'

/** Letters of a language; each takes one of the insertions. */
const LETTERS_MAX = 16

const KnownSchema = z.object({ language: LanguageSchema.nullable() })
const letters = readKnownLetters(['own', 'composed']).map(({ facts, ...letter }) => ({
  ...letter,
  ...KnownSchema.parse(facts),
}))

/** The reading of a letter with words put behind the place that states a certain fact. */
function insertedAt(field: string, language: Language, words: readonly string[]) {
  const pointer = `/meetings/0/schedule/${field}`
  return lettersThatState(pointer, language).map(({ name, text, reading }, index) => {
    const added = words[index % words.length] ?? ''
    const at = reading.evidence[pointer]?.spans[0]?.end ?? 0
    const changed = readCircular(text.slice(0, at) + added + text.slice(at))
    const isSame = keyOf(changed) === keyOf(reading)
    const isSure = changed.evidence[pointer]?.certainty !== 'uncertain'
    const isNoted = changed.diagnostics.length > reading.diagnostics.length
    return { name: `${name}${added}`, isPassedOver: isSame && isSure && !isNoted }
  })
}

/** Reads letters of a language until enough of them state a fact. */
function lettersThatState(pointer: string, language: Language) {
  const found: { name: string; text: string; reading: Reading }[] = []
  for (const { name, text } of letters.filter((letter) => letter.language === language)) {
    if (found.length === LETTERS_MAX) break
    const reading = readingOf(text)
    const { circular, meetings, evidence } = reading
    const isOne = meetings.length === 1 && meetings[0]?.status === 'convened'
    const isStated = evidence[pointer]?.certainty === 'stated'
    if (circular.language === language && isOne && isStated) found.push({ name, text, reading })
  }
  return found
}

function keyOf({ meetings: [meeting] }: Reading): string {
  return JSON.stringify([meeting?.schedule, meeting?.status])
}

function passedOver(all: ReturnType<typeof insertedAt>): string[] {
  return all.filter(({ isPassedOver }) => isPassedOver).map(({ name }) => name)
}

it.each(LANGUAGES)('words added after the days of a meeting are noticed, in %s', (language) => {
  const all = insertedAt('days/0/date', language, AFTER_DAYS[language])
  expect(all.length).toBeGreaterThan(4)
  expect(passedOver(all)).toEqual([])
})

it.each(LANGUAGES)('another zone after a zone is noticed, in %s', (language) => {
  expect(passedOver(insertedAt('zone', language, OTHER_CLOCKS))).toEqual([])
})
