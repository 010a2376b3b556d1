/** Conversion of instants and wall times by other libraries. */
import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import { formatInTimeZone, fromZonedTime } from 'date-fns-tz'
import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone.js'
import utc from 'dayjs/plugin/utc.js'
import { DateTime } from 'luxon'
import moment from 'moment-timezone'
import { Temporal } from 'temporal-polyfill/implementation'
import { instantByIntl, showByIntl } from './bare-intl.mjs'

dayjs.extend(utc)
dayjs.extend(timezone)

/**
 * @typedef {object} Clock
 * @property {(instant: number, zone: string) => { date: string, time: string }} show
 * @property {(date: string, time: string, zone: string) => string} read
 */

/** @satisfies {Record<string, Clock>} */
export const OTHER_CLOCKS = {
  'bare Intl': { show: showByIntl, read: instantByIntl },
  Luxon: {
    show: (instant, zone) =>
      split(DateTime.fromMillis(instant, { zone }).toFormat('yyyy-MM-dd HH:mm')),
    read: (date, time, zone) => DateTime.fromISO(`${date}T${time}`, { zone }).toUTC().toISO() ?? '',
  },
  '@date-fns/tz': {
    show: (instant, zone) => split(format(new TZDate(instant, zone), 'yyyy-MM-dd HH:mm')),
    read: (date, time, zone) => {
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
      const [hour = 0, minute = 0] = time.split(':').map(Number)
      return new Date(+new TZDate(year, month - 1, day, hour, minute, zone)).toISOString()
    },
  },
  'date-fns-tz': {
    show: (instant, zone) => split(formatInTimeZone(instant, zone, 'yyyy-MM-dd HH:mm')),
    read: (date, time, zone) => fromZonedTime(`${date}T${time}`, zone).toISOString(),
  },
  dayjs: {
    show: (instant, zone) => split(dayjs(instant).tz(zone).format('YYYY-MM-DD HH:mm')),
    read: (date, time, zone) => dayjs.tz(`${date}T${time}`, zone).toISOString(),
  },
  'moment-timezone': {
    show: (instant, zone) => split(moment.tz(instant, zone).format('YYYY-MM-DD HH:mm')),
    read: (date, time, zone) => moment.tz(`${date}T${time}`, zone).toISOString(),
  },
  'temporal-polyfill': {
    show: (instant, zone) => {
      const shown = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
      return split(shown.toPlainDateTime().toString({ smallestUnit: 'minute' }), 'T')
    },
    read: (date, time, zone) =>
      Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).toInstant().toString(),
  },
}

/** @param {string} text */
function split(text, between = ' ') {
  const [date = '', time = ''] = text.split(between)
  return { date, time }
}
