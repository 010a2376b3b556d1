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

/** Meetings of one circular, or a single meeting. */
export interface MeetingGroup {
  /** The circular of several meetings; `null` for a single meeting. */
  readonly letter: MeetingRow['letter']
  readonly rows: readonly MeetingRow[]
}

export interface MeetingsView {
  readonly toCome: readonly MeetingGroup[]
  readonly past: readonly MeetingGroup[]
}

export function readFilter(search: URLSearchParams): MeetingFilter {
  const asked = (name: string) => search.get(name) ?? ''
  return { year: asked('year'), series: asked('series'), mode: asked('mode') }
}

/** @param now - an instant, RFC 3339 @param yours - the visitor's zone; `null` if unknown */
export function toMeetingsView(
  i18n: I18n,
  meetings: readonly MeetingSummary[],
  now: string,
  yours: string | null,
): MeetingsView {
  const rows = meetings.map((meeting) => toMeetingRow(i18n, meeting, now, yours)).sort(byDate)
  return {
    toCome: groupByLetter(rows.filter(({ isNotOver }) => isNotOver)),
    past: groupByLetter(rows.filter(({ isNotOver }) => !isNotOver).reverse()),
  }
}

/** Groups the meetings of a circular at the place of the first one. */
function groupByLetter(rows: readonly MeetingRow[]): MeetingGroup[] {
  const groups = new Map<string, MeetingRow[]>()
  for (const row of rows) {
    const key = row.letter?.id ?? `meeting ${row.slug}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].map((group) => ({
    letter: group.length > 1 ? (group[0]?.letter ?? null) : null,
    rows: group,
  }))
}
