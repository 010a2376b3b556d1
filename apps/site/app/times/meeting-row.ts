import type { Language } from '@u4ssc/domain'
import type { MeetingSummary } from '@u4ssc/client/meetings'
import {
  describeLanguages,
  describeShortName,
  describeWhere,
  languageOfShortName,
} from '../i18n/describe-meeting'
import { referenceName } from '../letters/reference-name'
import { isNotOver, isToCome, toPhaseView } from './phase-view'
import type { PhaseView } from './phase-view'
import { describeStatusChange } from './status-change'
import type { StatusChangeView } from './status-change'
import { describeHours } from './describe-when'
import type { Hours } from './describe-when'
import { describeDates } from './when-view'
import type { I18n } from '../i18n/i18n'

/** A meeting as a row of a list. */
export interface MeetingRow {
  readonly slug: string
  readonly title: string
  readonly language: Language | null
  readonly date: { readonly iso: string | null; readonly words: string }
  /** Times of a meeting of one day; `null` if there are none. */
  readonly hours: Hours | null
  readonly where: string | null
  /** The circular that convenes the meeting. */
  readonly letter: { readonly id: string; readonly name: string } | null
  /** Languages, and the circular that convenes the meeting. */
  readonly details: readonly string[]
  readonly phase: PhaseView
  readonly change: StatusChangeView | null
  /** Upcoming or in session. */
  readonly isToCome: boolean
  /** Whether its last day is to come, also if it is postponed or cancelled. */
  readonly isNotOver: boolean
}

/** @param now - an instant, RFC 3339 @param yours - the visitor's zone; `null` if unknown */
export function toMeetingRow(
  i18n: I18n,
  summary: MeetingSummary,
  now: string,
  yours: string | null,
): MeetingRow {
  const { slug, meeting, letter } = summary
  const name = letter && referenceName(i18n, letter.reference)
  const phase = toPhaseView(i18n, summary, now)
  return {
    slug,
    title: describeShortName(i18n, meeting),
    language: languageOfShortName(i18n, meeting),
    date: {
      iso: meeting.schedule.days[0]?.date ?? null,
      words: describeDates(i18n, meeting.schedule),
    },
    hours: describeHours(i18n, meeting, yours),
    where: describeWhere(i18n, meeting),
    letter: letter && name !== null ? { id: letter.id, name } : null,
    details: [describeLanguages(i18n, meeting.languages), name].filter((detail) => detail !== null),
    phase,
    change: describeStatusChange(i18n, summary),
    isToCome: isToCome(phase),
    isNotOver: isNotOver(meeting, now),
  }
}

/** Compares by date; meetings without a date are last. */
export function byDate(a: MeetingRow, b: MeetingRow): number {
  return (a.date.iso ?? '9999').localeCompare(b.date.iso ?? '9999')
}
