import type { CatalogueMeeting } from '@u4ssc/catalogue'
import { timeIn } from '../../times/moment-in'
import type { I18n } from '../../i18n/i18n'

/** Returns the times of the days in words; `null` if no source states any. */
export function describeHoursOfDays(
  i18n: I18n,
  { days, zone }: Pick<CatalogueMeeting, 'days' | 'zone'>,
): string | null {
  const stated = (days?.value ?? []).flatMap(({ date, startTime: from, endTime: to }) =>
    from === null || to === null
      ? []
      : [
          `${i18n.shortDate(date)}${i18n.t('layout.list-between')}${hoursOf(i18n, { from, to, zone })}`,
        ],
  )
  return stated.length === 0 ? null : stated.join(i18n.t('layout.list-apart'))
}

interface Hours extends Pick<CatalogueMeeting, 'zone'> {
  readonly from: string
  readonly to: string
}

function hoursOf(i18n: I18n, { from, to, zone }: Hours): string {
  const range = i18n.t('dates.time-range', { from, to })
  return zone === null ? range : timeIn(i18n, range, zone.value)
}
