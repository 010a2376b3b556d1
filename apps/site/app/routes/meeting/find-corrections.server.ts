import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { answered, api } from '../../api.server'
import { now } from '../../clock.server'
import type { ClauseView } from '../../letters/cite'
import type { LaterLetter } from '../../facts/key-facts'
import { findCorrections } from '../../letters/corrections'
import { chainOf } from '../../letters/related-letters'
import { listPossibleChain } from '../../letters/list-possible-chain.server'
import type { I18n } from '../../i18n/i18n'

/** Returns where a later circular states a fact of the meeting, by JSON pointer within it. */
export type CorrectedIn = (pointer: string) => ClauseView | null

interface Corrections {
  readonly correctedIn: CorrectedIn | undefined
  /** The later circulars, in their order. */
  readonly laterLetters: readonly LaterLetter[]
}

const NONE: Corrections = { correctedIn: undefined, laterLetters: [] }

/** Finds the corrections to a meeting in later circulars. */
export async function findCorrectionsTo(
  i18n: I18n,
  { slug, letter, meeting }: PublishedMeeting,
): Promise<Corrections> {
  // A circular that changed the meeting is one of those that convened it
  if (letter === null || meeting.convenedBy.length < 2) return NONE
  const all = await listPossibleChain(letter.issuedOn)
  const own = all.find(({ id }) => id === letter.id)
  const chain = own ? chainOf(own, all) : []
  if (chain.length < 2 || chain[0]?.id !== letter.id) return NONE
  const found = await answered(Promise.all(chain.map(({ id }) => api.circulars.get(id))))
  const letters = found.filter((one) => one !== undefined)
  const [first, ...later] = letters
  if (!first) return NONE
  const on = now().slice(0, 10)
  const { sourceOf } = findCorrections(i18n, first, later, on)
  const position = first.meetings.findIndex((one) => one.slug === slug)
  const [, ...laterLetters] = chain
  return {
    correctedIn: (pointer) => sourceOf([`/meetings/${position}${pointer}`]),
    laterLetters,
  }
}
