import type { PublicMeeting, ReleaseComparison, ReleaseSummary } from '@u4ssc/client'
import { instantOf, wallTimeAt } from '@u4ssc/domain/timezones'
import { describeChange } from '@u4ssc/domain/words'
import type { DisplayZone } from '@u4ssc/domain/words'
import { placeName } from '../times/places'
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
  yours: string | null,
): ReleaseView {
  return {
    number,
    name: name ?? words.say('updates.release', { number }),
    on: publishedAt,
    reason,
    changes: changesInWords(words, changes, meeting, yours),
    isFirst: number === 1,
  }
}

/** @param yours - the visitor's zone, in which times are said where it is known */
export function changesInWords(
  words: Words,
  changes: ReleaseComparison['changes'],
  { speakers, documents, schedule }: PublicMeeting,
  yours: string | null,
): string[] {
  const displayZone = displayZoneFor(words, schedule.zone, yours)
  const names = Object.fromEntries([
    ...speakers.map(({ id, name }) => [id, name] as const),
    ...documents.map(({ id, title }) => [id, title] as const),
  ])
  return changes.map((change) => describeChange(change, words.wording, names, displayZone))
}

/** The zone of the visitor, or of the meeting; none where the meeting's zone is not known. */
function displayZoneFor(
  words: Words,
  zone: string | null,
  yours: string | null,
): DisplayZone | null {
  if (zone === null) return null
  const place = placeName(words, yours ?? zone)
  return {
    convert: ({ date, time }) => wallTimeAt(instantOf(date, time, zone), yours ?? zone),
    name: yours === 'UTC' ? 'UTC' : words.say('dates.zone-time', { place }),
  }
}
