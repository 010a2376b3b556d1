import type { Schedule } from '@u4ssc/domain/meetings'
import { describeDate } from '@u4ssc/domain/words'
import { timeIn } from '../../times/moment-in'
import type { I18n } from '../../i18n/i18n'

/** Returns the original date or times of a moved meeting; `null` if it was not moved. */
export function describeMove(
  i18n: I18n,
  { zone, days: [now] }: Schedule,
  { days: [first] }: Schedule,
): string | null {
  if (!first || !now) return null
  if (first.date !== now.date)
    return i18n.t('meeting.moved', { date: describeDate(first.date, i18n.wording) })
  const { startTime: from, endTime: to } = first
  const isSame = from === now.startTime && to === now.endTime
  if (isSame || from === null || to === null) return null
  const hours = i18n.t('dates.time-range', { from, to })
  return i18n.t('meeting.moved-times', {
    hours: zone === null ? hours : timeIn(i18n, hours, zone),
  })
}
