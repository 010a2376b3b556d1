import type { MeetingSummary } from '@u4ssc/client'
import { shortNameWords } from '../words/meeting-words'
import type { Words } from '../words/words'
import { toMeetingRow } from './meeting-row'

/** A meeting in a list to choose from. */
export interface MeetingChoice {
  readonly slug: string
  readonly name: string
}

/**
 * Returns meetings to choose from: first those to come, the next one before all others, then those that
 * are over or cancelled, the latest first.
 */
export function orderChoices(
  words: Words,
  meetings: readonly MeetingSummary[],
  now: string,
): MeetingChoice[] {
  const all = meetings.map((summary) => ({
    slug: summary.slug,
    name: shortNameWords(words, summary.meeting),
    row: toMeetingRow(words, summary, now),
  }))
  const dateOf = ({ row }: (typeof all)[number]) => row.date.iso
  const toCome = all
    .filter(({ row }) => row.isToCome)
    .sort((a, b) => (dateOf(a) ?? '9999').localeCompare(dateOf(b) ?? '9999'))
  const others = all
    .filter(({ row }) => !row.isToCome)
    .sort((a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? ''))
  return [...toCome, ...others].map(({ slug, name }) => ({ slug, name }))
}
