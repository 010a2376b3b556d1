import type { MeetingSummary } from '@u4ssc/client/meetings'
import { describeShortName } from '../i18n/describe-meeting'
import type { I18n } from '../i18n/i18n'
import { toMeetingRow } from './meeting-row'

/** A meeting in a select box. */
export interface MeetingChoice {
  readonly slug: string
  readonly name: string
}

/**
 * Returns meetings in the order of a select box: upcoming ones first, beginning with the next, then
 * ended and cancelled ones, latest first.
 */
export function orderChoices(
  i18n: I18n,
  meetings: readonly MeetingSummary[],
  now: string,
): MeetingChoice[] {
  const all = meetings.map((summary) => ({
    slug: summary.slug,
    name: describeShortName(i18n, summary.meeting),
    row: toMeetingRow(i18n, summary, now, null),
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
