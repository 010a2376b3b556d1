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
}

export function readFilter(search: URLSearchParams): MeetingFilter {
  const asked = (name: string) => search.get(name) ?? ''
  return { year: asked('year'), series: asked('series'), mode: asked('mode') }
}

/** @param now - an instant, RFC 3339 */
export function toMeetingsView(
  i18n: I18n,
  meetings: readonly MeetingSummary[],
  now: string,
): MeetingsView {
  const rows = meetings.map((meeting) => toMeetingRow(i18n, meeting, now)).sort(byDate)
  return {
    toCome: rows.filter(({ isToCome }) => isToCome),
    past: rows.filter(({ isToCome }) => !isToCome).reverse(),
  }
}
