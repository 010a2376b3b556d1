import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { listSayings } from '../../facts/fact-sayings'
import type { KeyMeeting } from '../../facts/fact-sayings'
import type { Saying } from '../../facts/saying'
import { clausesOf, spansOf } from '../../letters/cite'
import type { ClauseView } from '../../letters/cite'
import { isWithin } from '../../letters/letter-itself'
import type { CorrectedIn } from './find-corrections.server'
import type { I18n } from '../../i18n/i18n'

/** A fact of the meeting in words, with the clauses of the circular that state it. */
export interface MeetingFact extends Omit<Saying, 'pointers'> {
  /** Whether an uncertain value has not been confirmed by a person. */
  readonly isUncertain: boolean
  readonly clauses: readonly ClauseView[]
}

/**
 * Returns the key facts of a meeting in the usual order of interest, without unknown ones.
 *
 * @param now - an instant, RFC 3339
 */
export function factsOfMeeting(
  i18n: I18n,
  published: KeyMeeting,
  clauses: Cite,
  now: string,
): MeetingFact[] {
  return listSayings()
    .flatMap(({ key }) => key?.(i18n, published, now) ?? [])
    .map(({ pointers, ...said }) => ({
      ...said,
      isUncertain: pointers.some((pointer) => hasUncertain(published.evidence, pointer)),
      clauses: pointers.flatMap((pointer) => clauses(said.label, pointer)),
    }))
}

function hasUncertain(evidence: PublishedMeeting['evidence'], pointer: string): boolean {
  return Object.entries(evidence).some(
    ([fact, { certainty }]) => certainty === 'uncertain' && isWithin(fact, pointer),
  )
}

/** Returns the clauses for a part of the meeting, by its label and JSON pointer. */
export type Cite = (label: string, pointer: string) => readonly ClauseView[]

/**
 * Finds the clauses that state a fact. A corrected fact cites the correcting circular first, then
 * the words of the original that are still valid. Without a circular, nothing is cited.
 */
export function clauseFinder(
  i18n: I18n,
  { evidence, letter }: PublishedMeeting,
  correctedIn: CorrectedIn = () => null,
): Cite {
  return (fact, pointer) => {
    if (letter === null) return []
    const letterPath = i18n.path(`/circulars/${encodeURIComponent(letter.id)}`)
    const holding = clausesOf(i18n, spansOf(evidence, [pointer]), { fact, letterPath })
    const correction = correctedIn(pointer)
    return correction === null ? holding : [correction, ...holding]
  }
}
