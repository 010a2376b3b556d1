import type { MeetingSummary } from '@u4ssc/client/meetings'
import { meetingPhase } from '@u4ssc/domain/meetings'
import * as z from 'zod'
import { wording } from '../../components/language/language'

export const VIEWS = ['upcoming', 'past', 'all'] as const

export const MeetingListFilterSchema = z.object({
  view: z.enum(VIEWS).catch('upcoming'),
  q: z.string().catch(''),
  series: z.string().catch(''),
  sort: z.enum(['date', 'title']).catch('date'),
})
export type MeetingListFilter = z.infer<typeof MeetingListFilterSchema>

/**
 * Returns the meetings of a view that match the search. Upcoming meetings start with the next one,
 * the others with the latest one.
 */
export function filterMeetings(
  meetings: readonly MeetingSummary[],
  { view, q, series, sort }: MeetingListFilter,
  now: string,
): MeetingSummary[] {
  const words = fold(q).split(/\s+/).filter(Boolean)
  const found = meetings.filter((one) => {
    const isPast = meetingPhase(one.meeting, now) === 'ended'
    if (view !== 'all' && isPast !== (view === 'past')) return false
    if (series !== '' && one.meeting.series !== series) return false
    const text = fold(textOf(one))
    return words.every((word) => text.includes(word))
  })
  const byTitle = new Intl.Collator(wording.locale).compare
  if (sort === 'title')
    return found.sort((one, other) => byTitle(one.meeting.title, other.meeting.title))
  const direction = view === 'upcoming' ? 1 : -1
  return found.sort((one, other) => direction * (dayOf(one) < dayOf(other) ? -1 : 1))
}

/** Returns the series of the meetings, sorted. */
export function seriesIn(meetings: readonly MeetingSummary[]): string[] {
  const all = meetings.flatMap(({ meeting: { series } }) => (series === null ? [] : [series]))
  return [...new Set(all)].sort(new Intl.Collator(wording.locale).compare)
}

function textOf({ meeting, letter }: MeetingSummary): string {
  const { title, shortTitle, series, venue } = meeting
  return [title, shortTitle, series, venue?.city, venue?.name, letter?.reference].join(' ')
}

/** Without a day a meeting is last among the upcoming ones. */
function dayOf({ meeting }: MeetingSummary): string {
  return meeting.schedule.days[0]?.date ?? '9999'
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()
}
