import { DAY_PARTS } from '@u4ssc/domain/timezones'
import type { DayPart } from '@u4ssc/domain/timezones'
import type { I18n } from '../i18n/i18n'
import { PART_COLOURS } from './day-strip'

/**
 * Returns a part of the day with its hours, as `fairSlots` counts them.
 *
 * @example
 * partInWords(i18n, 'night') // => 'Night, 22:00–07:00'
 */
export function partInWords(i18n: I18n, part: DayPart['part']): string {
  return i18n.t(`planner.part-${PART_COLOURS[part]}`, { hours: i18n.list(hoursOf(i18n, part)) })
}

/** Returns the hours of a part; those before and after midnight are one range. */
function hoursOf(i18n: I18n, part: DayPart['part']): string[] {
  const ranges = DAY_PARTS.filter((one) => one.part === part)
  const morning = ranges.find(({ from }) => from === 0)
  const evening = ranges.find(({ until }) => until === 24)
  const joined = morning && evening ? [{ from: evening.from, until: morning.until }] : ranges
  return joined.map(({ from, until }) =>
    i18n.t('dates.time-range', { from: timeOf(from), to: timeOf(until) }),
  )
}

function timeOf(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}
