import type { PublicMeeting, ReleaseComparison, ReleaseSummary } from '@u4ssc/client'
import { describeChange } from '@u4ssc/domain/words'
import type { Words } from '../words/words'

/** A release with what it changed, in words. */
export interface ReleaseView {
  readonly number: number
  readonly name: string
  readonly on: string
  /** Why it was published, in the words of the secretariat. */
  readonly reason: string | null
  readonly changes: readonly string[]
  readonly isFirst: boolean
}

export function toReleaseView(
  words: Words,
  { number, name, publishedAt, reason, changes }: ReleaseSummary,
  meeting: PublicMeeting,
): ReleaseView {
  return {
    number,
    name: name ?? words.say('updates.release', { number }),
    on: publishedAt,
    reason,
    changes: changesInWords(words, changes, meeting),
    isFirst: number === 1,
  }
}

export function changesInWords(
  words: Words,
  changes: ReleaseComparison['changes'],
  { speakers, documents }: PublicMeeting,
): string[] {
  const names = Object.fromEntries([
    ...speakers.map(({ id, name }) => [id, name] as const),
    ...documents.map(({ id, title }) => [id, title] as const),
  ])
  return changes.map((change) => describeChange(change, words.wording, names))
}
