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

/** On site, the time of the venue is first, otherwise that of the visitor. */
export interface DeadlineRow {
  readonly date: string
  /** With its zone; `null` for the end of the day. */
  readonly time: string | null
  /** The time in the other zone, with the date if it is another one; `null` if it is the same. */
  readonly otherTime: string | null
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

interface Due extends Omit<DeadlineRow, 'left' | 'time' | 'otherTime' | 'date'> {
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
  const isTravel = isVenueFirst(meeting)
  const due = dueOf(i18n, published, cite)
  return {
    isTravel,
    rows: due
      .toSorted((one, other) => one.deadline.date.localeCompare(other.deadline.date))
      .map(({ deadline, ...rest }) => ({
        ...rest,
        ...timesOf(i18n, deadline, { zone: deadline.zone ?? zone, yours, isTravel }),
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

interface Zones {
  /** Of the deadline; `null` if it is unknown. */
  readonly zone: string | null
  readonly yours: string | null
  readonly isTravel: boolean
}

function timesOf(
  i18n: I18n,
  { date, time }: Due['deadline'],
  { zone, yours, isTravel }: Zones,
): Pick<DeadlineRow, 'date' | 'time' | 'otherTime'> {
  if (!time) return { date, time: null, otherTime: null }
  const stated = { date, words: timeIn(i18n, time, zone) }
  const home =
    zone === null || yours === null ? null : wallTimeAt(instantOf(date, time, zone), yours)
  if (home === null || (home.date === date && home.time === time))
    return { date, time: stated.words, otherTime: null }
  const own = { date: home.date, words: timeIn(i18n, home.time, yours) }
  const [first, other] = isTravel ? [stated, own] : [own, stated]
  const otherDay = first.date === other.date ? [] : [i18n.shortDate(other.date)]
  const otherTime = [...otherDay, other.words].join(i18n.t('layout.list-between'))
  return { date: first.date, time: first.words, otherTime }
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
  if (yours === null) return i18n.t('meeting.deadline-ends', { place })
  const nextDay = dateAfter(date, 1)
  const home = wallTimeAt(instantOf(nextDay, '00:00', zone), yours)
  if (home.date === nextDay && home.time === '00:00')
    return i18n.t('meeting.deadline-ends', { place })
  const key =
    home.date === nextDay ? 'meeting.deadline-ends-next-day' : 'meeting.deadline-ends-home'
  return i18n.t(key, { place, time: timeIn(i18n, home.time, yours) })
}
