import type { PublishedMeeting } from '@u4ssc/client'
import { DELIVERABLES, MEETINGS, SOURCES } from '@u4ssc/domain/catalogue'
import type { Deliverable, Source, SourceKey } from '@u4ssc/domain/catalogue'
import { shortNameWords } from '../../words/meeting-words'
import { roughDate } from '../../words/rough-date'
import type { Words } from '../../words/words'
import { toRecordView } from '../../meetings/record-view'
import type { RecordView } from '../../meetings/record-view'

export interface LibraryView {
  /** Of the meetings that have anything on record, the latest first. */
  readonly records: readonly MeetingRecord[]
  readonly deliverables: readonly LibraryEntry[]
  readonly decisions: readonly LibraryEntry[]
}

export interface MeetingRecord {
  readonly href: string
  readonly name: string
  readonly record: RecordView
}

/** What public sources tell of, in English, as they have it. */
export interface LibraryEntry {
  readonly text: string
  readonly on: string | null
  readonly detail: string
  readonly state: Deliverable['state'] | null
  readonly sources: readonly Source[]
}

export function toLibraryView(words: Words, meetings: readonly PublishedMeeting[]): LibraryView {
  return {
    records: meetings
      .map(({ slug, meeting }) => ({
        href: words.path(`/meetings/${encodeURIComponent(slug)}`),
        name: shortNameWords(words, meeting),
        record: toRecordView(words, meeting),
        on: meeting.schedule.days[0]?.date ?? '',
      }))
      .filter(({ record }) => hasAnything(record))
      .sort((one, other) => other.on.localeCompare(one.on)),
    deliverables: [...DELIVERABLES]
      .sort((one, other) => (other.date?.value ?? '').localeCompare(one.date?.value ?? ''))
      .map(({ title, date, lead, state, sources }) => ({
        text: title,
        on: roughDate(words, date?.value ?? null),
        detail: lead?.value ?? '',
        state,
        sources: sourcesOf(sources),
      })),
    decisions: MEETINGS.flatMap(({ ordinal, days, decisions }) =>
      decisions.map(({ value, sources }) => ({
        text: value,
        on: roughDate(words, days?.value[0]?.date ?? null),
        detail: words.say('meeting.short-name', { ordinal, series: 'U4SSC' }),
        state: null,
        sources: sourcesOf(sources),
      })),
    ).reverse(),
  }
}

function hasAnything({ objectives, decisions, papers }: RecordView): boolean {
  return (
    decisions.length + papers.length > 0 || objectives.some(({ outcomes }) => outcomes.length > 0)
  )
}

function sourcesOf(keys: readonly SourceKey[]): Source[] {
  return [...new Set(keys)].map((key) => SOURCES[key])
}
