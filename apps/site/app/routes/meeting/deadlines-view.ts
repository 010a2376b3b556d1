import type { Language } from '@u4ssc/domain'
import { isVenueFirst } from '@u4ssc/domain/meetings'
import type { MeetingDeadline } from '@u4ssc/domain/meetings'
import { instantOf, wallTimeAt } from '@u4ssc/domain/timezones'
import { closingOf } from '../../registration/closing'
import type { Registering } from '../../registration/closing'
import { isPassed } from '../../i18n/describe-meeting'
import { dateAfter, dateIn, daysBetween } from '../../i18n/dates'
import type { I18n } from '../../i18n/i18n'
import type { ClauseView } from '../../letters/cite'
import { timeIn } from '../../times/moment-in'
import { placeName } from '../../times/places'
import type { Cite } from './facts-of-meeting'

/** Days before a deadline from which it is marked as near. */
const NEAR_DAYS = 21

/** The deadlines of a meeting, in order of date. */
export interface DeadlinesView {
  /** Whether people travel to the meeting. */
  readonly isTravel: boolean
  readonly rows: readonly DeadlineRow[]
  /** When a deadline without a time ends; `null` if the zone is unknown. */
  readonly note: string | null
}

export interface DeadlineRow {
  readonly date: string
  /** `null` for the end of the day. */
  readonly time: string | null
  /** The time of the visitor, with the date if it is another one; `null` if it is the same. */
  readonly home: string | null
  readonly what: string
  /** Of what is due, which is in the words of the circular. */
  readonly language: Language | null
  readonly left: { readonly words: string; readonly tone: 'far' | 'near' | 'over' }
  readonly clauses: readonly ClauseView[]
}

interface Around {
  readonly cite: Cite
  readonly yours: string | null
  /** An instant, RFC 3339. */
  readonly now: string
}

interface Due extends Omit<DeadlineRow, 'left' | 'time' | 'home' | 'date'> {
  readonly deadline: Omit<MeetingDeadline, 'what'>
}

/** Returns what is due before the meeting: as the circular states it, registration and services. */
export function toDeadlinesView(
  i18n: I18n,
  published: Registering,
  { cite, yours, now }: Around,
): DeadlinesView {
  const { meeting } = published
  const { zone } = meeting.schedule
  const due = dueOf(i18n, published, cite)
  return {
    isTravel: isVenueFirst(meeting),
    rows: due
      .toSorted((one, other) => one.deadline.date.localeCompare(other.deadline.date))
      .map(({ deadline, ...rest }) => ({
        ...rest,
        date: deadline.date,
        time: deadline.time ? timeIn(i18n, deadline.time, deadline.zone ?? zone) : null,
        home: homeTimeOf(i18n, deadline, zone, yours),
        left: leftOf(i18n, deadline, zone, now),
      })),
    note: due.length === 0 ? null : endOfDay(i18n, zone, due[0]?.deadline.date ?? '', yours),
  }
}

function dueOf(i18n: I18n, published: Registering, cite: Cite): Due[] {
  const { deadlines, access, language } = published.meeting
  const stated = deadlines.map(({ what, ...deadline }, index) => ({
    ...{ deadline, what, language },
    clauses: cite(what, `/deadlines/${index}`),
  }))
  const requestBy = access?.requestBy ?? null
  const isStated = (date: string) => deadlines.some((deadline) => deadline.date === date)
  const own = (deadline: Due['deadline'] | null, what: string, pointer: string): Due[] => {
    if (deadline === null || isStated(deadline.date)) return []
    const isOfForm = deadline.time !== undefined
    return [{ deadline, what, language: null, clauses: isOfForm ? [] : cite(what, pointer) }]
  }
  return [
    ...stated,
    ...own(closingOf(published), i18n.t('fact/registration'), '/registration/closesOn'),
    ...own(
      requestBy === null ? null : { date: requestBy },
      i18n.t('meeting.access-request-due'),
      '/access/requestBy',
    ),
  ]
}

function homeTimeOf(
  i18n: I18n,
  { date, time, zone: own }: Due['deadline'],
  meetingZone: string | null,
  yours: string | null,
): string | null {
  const zone = own ?? meetingZone
  if (!time || zone === null || yours === null) return null
  const home = wallTimeAt(instantOf(date, time, zone), yours)
  if (home.date === date && home.time === time) return null
  const there = timeIn(i18n, home.time, yours)
  return home.date === date
    ? there
    : `${i18n.shortDate(home.date)}${i18n.t('layout.list-between')}${there}`
}

function leftOf(
  i18n: I18n,
  deadline: Due['deadline'],
  meetingZone: string | null,
  now: string,
): DeadlineRow['left'] {
  if (isPassed(deadline, meetingZone, now))
    return { words: i18n.t('meeting.deadline-closed'), tone: 'over' }
  const today = dateIn(deadline.zone ?? meetingZone ?? 'UTC', now)
  const days = daysBetween(today, deadline.date)
  return {
    words: i18n.t('meeting.deadline-left', { days }),
    tone: days < NEAR_DAYS ? 'near' : 'far',
  }
}

/** Says where a day ends, and what time it is then for the visitor. */
function endOfDay(
  i18n: I18n,
  zone: string | null,
  date: string,
  yours: string | null,
): string | null {
  if (zone === null) return null
  const place = placeName(i18n, zone)
  if (yours === null || yours === zone) return i18n.t('meeting.deadline-ends', { place })
  const { time } = wallTimeAt(instantOf(dateAfter(date, 1), '00:00', zone), yours)
  return i18n.t('meeting.deadline-ends-home', { place, time: timeIn(i18n, time, yours) })
}
