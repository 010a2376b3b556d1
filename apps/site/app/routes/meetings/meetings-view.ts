import type { MeetingSummary } from '@u4ssc/client/meetings'
import { byDate, toMeetingRow } from '../../times/meeting-row'
import type { MeetingRow } from '../../times/meeting-row'
import type { I18n } from '../../i18n/i18n'

/** Filter of the meetings; an empty value matches all. */
export interface MeetingFilter {
  readonly year: string
  readonly series: string
  readonly mode: string
}

export interface MeetingsView {
  readonly toCome: readonly MeetingRow[]
  readonly past: readonly MeetingRow[]
  readonly years: readonly string[]
  readonly series: readonly string[]
  readonly modes: readonly ('virtual' | 'physical' | 'hybrid')[]
}

export function readFilter(search: URLSearchParams): MeetingFilter {
  const asked = (name: string) => search.get(name) ?? ''
  return { year: asked('year'), series: asked('series'), mode: asked('mode') }
}

export function chooseMeetings(
  meetings: readonly MeetingSummary[],
  { year, series, mode }: MeetingFilter,
): MeetingSummary[] {
  return meetings.filter(
    ({ meeting }) =>
      (year === '' || yearsOf(meeting).includes(year)) &&
      (series === '' || meeting.series === series) &&
      (mode === '' || meeting.mode === mode),
  )
}

/** @param now - an instant, RFC 3339 */
export function toMeetingsView(
  i18n: I18n,
  meetings: readonly MeetingSummary[],
  { filter, now }: { filter: MeetingFilter; now: string },
): MeetingsView {
  const rows = chooseMeetings(meetings, filter)
    .map((meeting) => toMeetingRow(i18n, meeting, now))
    .sort(byDate)
  const each = <Value>(values: readonly (Value | null)[]) => [
    ...new Set(values.filter((value) => value !== null)),
  ]
  return {
    toCome: rows.filter(({ isToCome }) => isToCome),
    past: rows.filter(({ isToCome }) => !isToCome).reverse(),
    years: each(meetings.flatMap(({ meeting }) => yearsOf(meeting)))
      .sort()
      .reverse(),
    series: each(meetings.map(({ meeting }) => meeting.series)).sort(i18n.compareNames),
    modes: each(meetings.map(({ meeting }) => meeting.mode)),
  }
}

function yearsOf({ schedule }: MeetingSummary['meeting']): string[] {
  return [...new Set(schedule.days.map(({ date }) => date.slice(0, 4)))]
}
