import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '@u4ssc/domain'
import { HELD_BACK } from './held-back/index'
import { OPEN_PHRASES } from './open-phrases'
import type { Phrase } from './phrase-table'
import { phraseOfZone, readPhrase } from './read-phrase'
import { STUDIED } from './studied/index'

describe.each(LANGUAGES)('a letter in %s states the days and times that it gives', (language) => {
  const tables = [STUDIED[language], HELD_BACK[language]]
  const phrases = tables.flatMap((table) => table.phrases)
  const isOpen = ({ when }: Phrase) => OPEN_PHRASES[language].includes(when)

  it.each(phrases.filter((phrase) => !isOpen(phrase)))('$when', (phrase: Phrase) => {
    expect(readPhrase(language, phrase)).toEqual(phrase)
  })

  it.each(tables.flatMap(({ zones }) => zones))('with their zone: %s', (words, zone) => {
    const phrase = phraseOfZone(language, words, zone)
    expect(readPhrase(language, phrase)).toEqual(phrase)
  })

  it('except for open phrases, which leave the list once they are read', () => {
    const open = phrases.filter(isOpen)
    expect(open).toHaveLength(OPEN_PHRASES[language].length)
    for (const phrase of open) expect(readPhrase(language, phrase)).not.toEqual(phrase)
  })
})
