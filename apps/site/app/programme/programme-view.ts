import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { Session } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeDate, describeDayShift } from '@u4ssc/domain/words'
import { placeName } from '../times/places'
import { secondsBetween } from '../i18n/dates'
import { describeShortName } from '../i18n/describe-meeting'
import { localize } from '../letters/localize'
import type { I18n } from '../i18n/i18n'
import { toSessionWords } from './session-words'
import type { SessionWords } from './session-words'

/** The sessions of a meeting by day, in one time zone. */
export interface Timetable<Own> {
  /** The zone of the times; `null` if the circular states none. */
  readonly clock: { readonly zone: string; readonly place: string } | null
  /** Place of the zone of the meeting, if another zone is shown. */
  readonly ownPlace: string | null
  readonly days: readonly TimetableDay<Own>[]
  /** Seconds until the "now" marks change; `null` if they do not. */
  readonly changesInSeconds: number | null
}

interface TimetableDay<Own> {
  readonly iso: string
  readonly words: string
  readonly sessions: readonly (Own & SessionTimes)[]
}

interface SessionTimes {
  /** The day that the session starts on. */
  readonly date: string
  readonly startTime: string
  readonly endTime: string
  /** An instant, RFC 3339; `null` if the zone is unknown. */
  readonly startsAt: string | null
  readonly endsAt: string | null
  /** Mark for a date that differs from the date in the programme. */
  readonly shift: string | null
  /** Times in the zone of the meeting, if others are shown. */
  readonly ownTimes: string | null
  readonly isNow: boolean
  readonly isOver: boolean
}

/** The programme of a meeting in one time zone, as plain data. */
export interface ProgrammeView extends Timetable<SessionWords> {
  readonly slug: string
  readonly title: string
  readonly shortName: string
  readonly hasChoice: boolean
}

/** The sessions of a meeting in words. */
export type SessionTimetable = Timetable<SessionWords>
export type SessionView = SessionTimetable['days'][number]['sessions'][number]

interface ShownTime {
  readonly date: string
  readonly time: string
  readonly dayShift: number
  /** `null` if the zone is unknown. */
  readonly instant: string | null
}

interface Viewer {
  /** The zone to show; `null` for that of the meeting. */
  readonly zone: string | null
  /** An instant, RFC 3339. */
  readonly now: string
}

export function toProgrammeView(
  i18n: I18n,
  published: PublishedMeeting,
  { chosen, ...viewer }: Viewer & { readonly chosen: readonly string[] },
): ProgrammeView {
  const { slug } = published
  const { meeting } = localize(i18n, published.meeting)
  return {
    slug,
    title: meeting.title,
    shortName: describeShortName(i18n, meeting),
    ...toTimetable(i18n, meeting, viewer, (session) => ({
      ...toSessionWords(i18n, session, meeting),
      isChosen: chosen.includes(session.id),
    })),
    hasChoice: meeting.programme.some(({ id }) => chosen.includes(id)),
  }
}

/** @param view - returns what is shown of a session besides its times */
export function toTimetable<Own>(
  i18n: I18n,
  meeting: PublishedMeeting['meeting'],
  { zone: yours, now }: Viewer,
  view: (session: Session) => Own,
): Timetable<Own> {
  const zone = meeting.schedule.zone === null ? null : (yours ?? meeting.schedule.zone)
  const sessions = timesOf(meeting, zone).map(({ session, start, end }) => ({
    ...view(session),
    date: start.date,
    startTime: start.time,
    endTime: end.time,
    startsAt: start.instant,
    endsAt: end.instant,
    shift: start.dayShift === 0 ? null : describeDayShift(start.dayShift, i18n.wording),
    ownTimes:
      zone === meeting.schedule.zone
        ? null
        : i18n.t('dates.time-range', { from: session.startTime, to: session.endTime }),
    isNow: isWithin(now, start.instant, end.instant),
    isOver: end.instant !== null && secondsBetween(end.instant, now) >= 0,
  }))
  return {
    clock: zone === null ? null : { zone, place: placeName(i18n, zone) },
    ownPlace:
      meeting.schedule.zone === null || meeting.schedule.zone === zone
        ? null
        : placeName(i18n, meeting.schedule.zone),
    days: groupByDay(i18n, sessions),
    changesInSeconds: secondsToChange(sessions, now),
  }
}

/** Returns false if the zone of the times is unknown. */
function isWithin(now: string, start: string | null, end: string | null): boolean {
  if (start === null || end === null) return false
  return secondsBetween(start, now) >= 0 && secondsBetween(now, end) > 0
}

/** A page that is open longer asks again, so that its bytes stay the same until then. */
const HOUR_SECONDS = 3_600

function secondsToChange(
  sessions: readonly Pick<SessionTimes, 'startsAt' | 'endsAt'>[],
  now: string,
): number | null {
  const seconds = sessions
    .flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
    .filter((instant) => instant !== null)
    .map((instant) => Math.ceil(secondsBetween(now, instant)))
    .filter((until) => until > 0)
  return seconds.length === 0 ? null : Math.min(HOUR_SECONDS, ...seconds)
}

function timesOf(meeting: PublishedMeeting['meeting'], zone: string | null) {
  const shown = new Map(
    zone === null ? [] : meetingTimes(meeting, zone).sessions.map((times) => [times.id, times]),
  )
  return meeting.programme
    .map((session) => {
      const { date } = session
      const unzoned = (time: string) => ({ date, time, dayShift: 0, instant: null })
      const { start, end }: { start: ShownTime; end: ShownTime } = shown.get(session.id) ?? {
        start: unzoned(session.startTime),
        end: unzoned(session.endTime),
      }
      return { session, start, end }
    })
    .sort((a, b) => (whenOf(a.start) < whenOf(b.start) ? -1 : 1))
}

function whenOf({ date, time, instant }: ShownTime): string {
  return instant ?? `${date}T${time}`
}

function groupByDay<Shown extends Pick<SessionTimes, 'date'>>(
  i18n: I18n,
  sessions: readonly Shown[],
) {
  const days = new Map<string, Shown[]>()
  for (const session of sessions) {
    const { date } = session
    days.set(date, [...(days.get(date) ?? []), session])
  }
  return [...days].map(([iso, ofDay]) => ({
    iso,
    words: describeDate(iso, i18n.wording),
    sessions: ofDay,
  }))
}
