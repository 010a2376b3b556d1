import type { PublishedCircular, PublishedMeeting } from '@u4ssc/client'
import { z } from 'zod'
import { toLetterView } from '../../annotated-letter/index'
import { answered, api } from '../../api.server'
import { now } from '../../clock.server'
import { findCorrections } from '../../letters/corrections'
import { toCircularRow } from '../../letters/circular-row'
import { chainOf, relatedLetters } from '../../letters/related-letters'
import { toStandingView } from '../../letters/standing-view'
import { listAllCirculars } from '../../lists/all-pages.server'
import type { Words } from '../../words/words'

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
    ...(await findStanding(
      words,
      letter,
      chainOf(letter, all).map(({ id }) => id),
      DaySchema.safeParse(search.get('on')).data ?? now().slice(0, 10),
    )),
  }
}

/** The meetings of a circular as they were first published; as they are, where nothing changed. */
export function findFirsts(meetings: readonly (PublishedMeeting | undefined)[]) {
  return answered(
    Promise.all(
      meetings.map(async (published) => {
        if (published === undefined || published.release.number === 1) return published
        const first = await api.findRelease(published.slug, 1)
        return first ? { ...published, meeting: first.meeting } : published
      }),
    ),
  )
}

async function findLetter(words: Words, id: string) {
  const letter = await answered(api.findCircular(id))
  return letter ? { id, letter: toLetterView(words, letter, []) } : null
}

async function findStanding(
  words: Words,
  letter: PublishedCircular,
  chain: readonly string[],
  on: string,
) {
  if (chain.length < 2) return { standing: null, corrections: null }
  const letters = await answered(Promise.all(chain.map((id) => api.findCircular(id))))
  const known = letters.filter((one) => one !== undefined)
  const standing = toStandingView(words, known, on)
  const later = known.filter(({ id }) => id !== letter.id)
  const corrections = chain[0] === letter.id ? findCorrections(words, letter, later, on) : null
  return { standing, corrections }
}
