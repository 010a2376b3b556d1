import type { PublicMeeting } from '@u4ssc/client/meetings'
import { isVenueFirst, meetingPhase } from '@u4ssc/domain/meetings'
import { instantOf, wallTimeAt } from '@u4ssc/domain/timezones'
import type { UpdateLine } from '@u4ssc/domain/words/updates'
import { dateIn, secondsBetween } from '../../i18n/dates'
import type { I18n } from '../../i18n/i18n'
import type { ChangedIn } from '../../releases/latest-updates'
import { toUpdateLines } from '../../releases/update-lines'
import { placeName } from '../../times/places'
import type { NoticeView } from './notices-view'

/** What was published on the day of the meeting, newest first. */
export interface LiveUpdates {
  /** Zone and place of the times. */
  readonly clock: { readonly zone: string; readonly place: string }
  /** Place of the second times, if there are any. */
  readonly ownPlace: string | null
  readonly updates: readonly LiveUpdate[]
}

/** A notice, or the changes of a release. */
export interface LiveUpdate {
  /** An instant, RFC 3339. */
  readonly on: string
  readonly time: string
  readonly otherTime: string | null
  readonly notice: NoticeView | null
  readonly lines: readonly UpdateLine[]
}

/**
 * Returns the start of the day on which a meeting takes place, where it takes place; `null` on other
 * days and after the end of the meeting.
 *
 * @param now - an instant, RFC 3339
 */
export function startOfMeetingDay(
  meeting: Pick<PublicMeeting, 'schedule' | 'status'>,
  now: string,
): string | null {
  const { zone, days } = meeting.schedule
  const phase = meetingPhase(meeting, now)
  if (
    zone === null ||
    (phase !== 'upcoming' && phase !== 'in-session' && phase !== 'between-sittings')
  )
    return null
  const today = dateIn(zone, now)
  const latest = days.findLast(({ date }) => date <= today)?.date
  // A sitting can end after midnight
  if (latest === undefined || (latest !== today && phase !== 'in-session')) return null
  return instantOf(latest, '00:00', zone)
}

interface Given {
  /** Start of the day, an instant. */
  readonly start: string
  /** Those of the day. */
  readonly notices: readonly NoticeView[]
  readonly releases: readonly ChangedIn[]
  /** The visitor's zone. */
  readonly zone: string | null
}

export function toLiveUpdates(
  i18n: I18n,
  meeting: PublicMeeting,
  { start, notices, releases, zone: yours }: Given,
): LiveUpdates {
  const there = meeting.schedule.zone ?? 'UTC'
  const zones = yours === null || yours === there ? [there] : [yours, there]
  const [zone = there, other = null] = isVenueFirst(meeting) ? zones.toReversed() : zones
  const timesOf = (on: string) => ({
    on,
    time: wallTimeAt(on, zone).time,
    otherTime: other && wallTimeAt(on, other).time,
  })
  const changed = releases
    .filter(({ number, publishedAt }) => number > 1 && secondsBetween(start, publishedAt) >= 0)
    .map(({ publishedAt, changes }) => ({
      ...timesOf(publishedAt),
      notice: null,
      lines: toUpdateLines(i18n, changes, meeting, yours),
    }))
    .filter(({ lines }) => lines.length > 0)
  const noticed = notices.map((notice) => ({ ...timesOf(notice.on), notice, lines: [] }))
  return {
    clock: { zone, place: placeName(i18n, zone) },
    ownPlace: other && placeName(i18n, other),
    updates: [...changed, ...noticed].sort((one, other) => other.on.localeCompare(one.on)),
  }
}
