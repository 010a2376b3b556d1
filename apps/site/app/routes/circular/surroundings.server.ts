import type { PublishedCircular } from '@u4ssc/client'
import { z } from 'zod'
import { answered, api } from '../../api.server'
import { now } from '../../clock.server'
import { toCircularRow } from '../../letters/circular-row'
import { chainOf, relatedLetters } from '../../letters/related-letters'
import { toStandingView } from '../../letters/standing-view'
import { listAllCirculars } from '../../lists/all-pages.server'
import type { Words } from '../../words/words'
import { toLetterView } from './letter-view'

const DaySchema = z.iso.date()

/** What stands around a letter: the others of its chain, what they say together, and its translation. */
export async function findSurroundings(
  words: Words,
  letter: PublishedCircular,
  search: URLSearchParams,
) {
  const all = await listAllCirculars()
  const related = relatedLetters(letter, all)
  const beside = related.translations.find(({ id }) => id === search.get('beside'))
  return {
    related: {
      changes: related.changes.map((one) => toCircularRow(words, one)),
      changedBy: related.changedBy.map((one) => toCircularRow(words, one)),
      translations: related.translations.map((one) => ({
        ...toCircularRow(words, one),
        language: one.language,
      })),
    },
    beside: beside ? await findLetter(words, beside.id) : null,
    standing: await findStanding(
      words,
      chainOf(letter, all).map(({ id }) => id),
      DaySchema.safeParse(search.get('on')).data ?? now().slice(0, 10),
    ),
  }
}

async function findLetter(words: Words, id: string) {
  const letter = await answered(api.findCircular(id))
  return letter ? { id, letter: toLetterView(words, letter, []) } : null
}

async function findStanding(words: Words, chain: readonly string[], on: string) {
  if (chain.length < 2) return null
  const letters = await answered(Promise.all(chain.map((id) => api.findCircular(id))))
  const texts = letters.flatMap((letter) => letter?.text ?? [])
  return toStandingView(words, texts, on)
}
