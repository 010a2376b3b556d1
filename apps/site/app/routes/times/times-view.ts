import type { PublicMeeting } from '@u4ssc/client/meetings'
import { timeZoneCosts, meetingTimes } from '@u4ssc/domain/timezones'
import { describeTimeRange } from '@u4ssc/domain/words'
import { stripBars } from '../../times/day-strip'
import type { StripBar } from '../../times/day-strip'
import { placeName } from '../../times/places'
import type { I18n } from '../../i18n/i18n'

/** A city with the local times of a meeting and the hours outside the working day. */
export interface TimesRow {
  readonly zone: string
  readonly name: string
  readonly isYours: boolean
  readonly days: readonly string[]
  readonly bars: readonly StripBar[]
  readonly cost: string
}

/** @param zones - the cities to show; @param yours - the visitor's zone if known: it comes first */
export function toTimesRows(
  i18n: I18n,
  { schedule }: Pick<PublicMeeting, 'schedule'>,
  { zones, yours }: { zones: readonly string[]; yours: string | null },
): TimesRow[] {
  if (schedule.zone === null) return []
  const ordered = zones.toSorted((a, b) => Number(b === yours) - Number(a === yours))
  return timeZoneCosts({ schedule }, ordered).map(({ zone, earlyOrLateMinutes, nightMinutes }) => {
    const { days } = meetingTimes({ schedule, programme: [] }, zone)
    const [first] = days
    return {
      zone,
      name: placeName(i18n, zone),
      isYours: zone === yours,
      days: days.map((day) => describeTimeRange(day, i18n.wording)),
      bars: first?.start && first.end ? stripBars(first.start, first.end) : [],
      cost: describeCost(i18n, earlyOrLateMinutes, nightMinutes),
    }
  })
}

/** Describes the hours outside the working day in a city. */
export function describeCost(i18n: I18n, earlyOrLateMinutes: number, nightMinutes: number): string {
  const hours = (minutes: number) => i18n.number(Math.round(minutes / 6) / 10)
  const parts = [
    ...(earlyOrLateMinutes > 0 ? [i18n.t('times.edge', { hours: hours(earlyOrLateMinutes) })] : []),
    ...(nightMinutes > 0 ? [i18n.t('times.night', { hours: hours(nightMinutes) })] : []),
  ]
  return parts.length === 0 ? i18n.t('times.working') : i18n.list(parts)
}
