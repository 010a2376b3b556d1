import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/scalars'
import { HELD_BACK } from './held-back/index'
import type { Phrase } from './phrase-table'
import { phraseOfZone, readPhrase } from './read-phrase'
import { STUDIED } from './studied/index'

describe.each(LANGUAGES)('a letter in %s states the days and times that it gives', (language) => {
  const tables = [STUDIED[language], HELD_BACK[language]]

  it.each(tables.flatMap(({ phrases }) => phrases))('$when', (phrase: Phrase) => {
    expect(readPhrase(language, phrase)).toEqual(phrase)
  })

  it.each(tables.flatMap(({ zones }) => zones))('and their zone: %s', (words, zone) => {
    const phrase = phraseOfZone(language, words, zone)
    expect(readPhrase(language, phrase)).toEqual(phrase)
  })
})
