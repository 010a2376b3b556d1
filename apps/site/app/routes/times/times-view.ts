import type { PublicMeeting } from '@u4ssc/client'
import { timeZoneCosts, meetingTimes } from '@u4ssc/domain/timezones'
import { describeTimeRange } from '@u4ssc/domain/words'
import { stripBars } from '../../times/day-strip'
import type { StripBar } from '../../times/day-strip'
import { placeName } from '../../times/places'
import type { Words } from '../../words/words'

/** A place with the hours of a meeting there, and what they ask of people. */
export interface TimesRow {
  readonly zone: string
  readonly name: string
  readonly isYours: boolean
  readonly days: readonly string[]
  readonly bars: readonly StripBar[]
  readonly cost: string
}

/** @param zones - where the meeting is to be seen from; @param yours - the visitor's own, if known */
export function toTimesRows(
  words: Words,
  { schedule }: Pick<PublicMeeting, 'schedule'>,
  { zones, yours }: { zones: readonly string[]; yours: string | null },
): TimesRow[] {
  if (schedule.zone === null) return []
  return timeZoneCosts({ schedule }, zones).map(({ zone, earlyOrLateMinutes, nightMinutes }) => {
    const { days } = meetingTimes({ schedule, programme: [] }, zone)
    const [first] = days
    return {
      zone,
      name: placeName(words, zone),
      isYours: zone === yours,
      days: days.map((day) => describeTimeRange(day, words.wording)),
      bars: first?.opens && first.closes ? stripBars(first.opens, first.closes) : [],
      cost: costWords(words, earlyOrLateMinutes, nightMinutes),
    }
  })
}

/** What hours outside the working day ask of a place. */
export function costWords(words: Words, earlyOrLateMinutes: number, nightMinutes: number): string {
  const hours = (minutes: number) => words.number(Math.round(minutes / 6) / 10)
  const parts = [
    ...(earlyOrLateMinutes > 0
      ? [words.say('times.edge', { hours: hours(earlyOrLateMinutes) })]
      : []),
    ...(nightMinutes > 0 ? [words.say('times.night', { hours: hours(nightMinutes) })] : []),
  ]
  return parts.length === 0 ? words.say('times.working') : words.list(parts)
}
