import type { MeetingSummary, PublishedMeeting } from '@u4ssc/client/meetings'
import { DELIVERABLES, MEETINGS, THEMATIC_GROUPS } from '@u4ssc/catalogue'
import type { Deliverable, Source, ThematicGroup } from '@u4ssc/catalogue'
import { numberedPages } from '../../catalogue/numbered-pages'
import { sourcesOf } from '../../catalogue/sourced'
import { localize } from '../../letters/localize'
import { describeShortName } from '../../i18n/describe-meeting'
import { roughDate } from '../../i18n/rough-date'
import type { I18n } from '../../i18n/i18n'
import { toRecordView } from '../../meetings/record-view'
import type { RecordView } from '../../meetings/record-view'

export interface LibraryView {
  /** Meetings with decisions, outcomes or documents, latest first. */
  readonly records: readonly MeetingRecord[]
  readonly deliverables: readonly LibraryEntry[]
  readonly decisions: readonly LibraryEntry[]
  readonly groups: readonly GroupEntry[]
}

export interface MeetingRecord {
  readonly href: string
  readonly name: string
  readonly record: RecordView
}

/** An entry from public sources, in English as in the source. */
export interface LibraryEntry {
  readonly text: string
  /** Of the publication itself; `null` if only other pages mention it. */
  readonly href: string | null
  readonly on: string | null
  readonly detail: string
  /** Page of the meeting that the detail names; `null` if it names none. */
  readonly detailHref: string | null
  readonly state: Deliverable['state'] | null
  readonly sources: readonly Source[]
}

/** A working or thematic group, in English as in the source. */
export interface GroupEntry {
  readonly name: string
  readonly period: string | null
  readonly leaders: string
  readonly parts: string
  readonly sources: readonly Source[]
}

interface Given {
  /** Published meetings that are searched for results. */
  readonly meetings: readonly PublishedMeeting[]
  /** Published meetings of the initiative. */
  readonly initiative: readonly MeetingSummary[]
  /** An instant, RFC 3339. */
  readonly now: string
}

export function toLibraryView(i18n: I18n, { meetings, initiative, now }: Given): LibraryView {
  const pages = numberedPages(i18n, initiative, now)
  return {
    records: meetings
      .map(({ slug, meeting: own }) => ({ slug, meeting: localize(i18n, own).meeting }))
      .map(({ slug, meeting }) => ({
        href: i18n.path(`/meetings/${encodeURIComponent(slug)}`),
        name: describeShortName(i18n, meeting),
        record: toRecordView(i18n, meeting),
        on: meeting.schedule.days[0]?.date ?? '',
      }))
      .filter(({ record }) => hasAnything(record))
      .sort((one, other) => other.on.localeCompare(one.on)),
    deliverables: [...DELIVERABLES]
      .sort((one, other) => (other.date?.value ?? '').localeCompare(one.date?.value ?? ''))
      .map(({ title, date, lead, state, sources }) => ({
        text: title,
        href: state === 'published' ? (sourcesOf(sources)[0]?.url ?? null) : null,
        on: roughDate(i18n, date?.value ?? null),
        detail: lead?.value ?? '',
        detailHref: null,
        state,
        sources: sourcesOf(sources),
      })),
    decisions: MEETINGS.flatMap(({ ordinal, days, decisions }) => {
      const page = pages.get(ordinal)
      if (!page) return []
      return decisions.map(({ value, sources }) => ({
        text: value,
        href: null,
        on: roughDate(i18n, days?.value[0]?.date ?? null),
        detail: page.name,
        detailHref: page.href,
        state: null,
        sources: sourcesOf(sources),
      }))
    }).reverse(),
    groups: THEMATIC_GROUPS.map((group) => toGroupEntry(i18n, group)).reverse(),
  }
}

function toGroupEntry(i18n: I18n, group: ThematicGroup): GroupEntry {
  const { name, from, until, isApproximate, leaders, parts, sources } = group
  const [start, end] = [roughDate(i18n, from), roughDate(i18n, until)]
  return {
    name,
    period:
      start === null || end === null
        ? null
        : i18n.t(isApproximate ? 'library.period-about' : 'library.period', {
            from: start,
            until: end,
          }),
    leaders: leaders.join(', '),
    parts: parts.join(', '),
    sources: sourcesOf(sources),
  }
}

function hasAnything({ objectives, decisions, papers }: RecordView): boolean {
  return (
    decisions.length + papers.length > 0 || objectives.some(({ outcomes }) => outcomes.length > 0)
  )
}
