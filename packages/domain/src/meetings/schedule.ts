import * as z from 'zod'
import { CalendarDateSchema, WallTimeSchema, ZoneSchema } from '../scalars'
import { isDate } from '../assert-scalars'
import { addDays } from '../calendar-date'
import { normalizeZone } from '../timezones/index'

/**
 * One sitting of a meeting, in wall time of its zone; `null` for times that are not stated.
 *
 * `endDate` is set if a sitting ends on the next day, past midnight. A sitting until the end of its
 * day closes at 00:00 of the next day.
 *
 * @example
 * SittingSchema.safeParse({ date: '2021-12-07', startTime: '15:30', endTime: '10:00' }).success // => false
 * const night = { date: '2021-12-07', startTime: '22:00', endTime: '01:30', endDate: '2021-12-08' }
 * SittingSchema.parse(night).endDate // => '2021-12-08'
 */
export const SittingSchema = z
  .object({
    date: CalendarDateSchema,
    startTime: WallTimeSchema.nullable(),
    endTime: WallTimeSchema.nullable(),
    endDate: CalendarDateSchema.nullable()
      .default(null)
      .meta({ description: 'Date of the end if it is the day after `date`, else null' }),
  })
  .refine(
    ({ date, endTime, endDate }) =>
      endDate === null || (endTime !== null && isDate(date) && endDate === addDays(date, 1)),
    {
      path: ['endDate'],
      error: 'Enter the date of the sitting or the next day',
    },
  )
  .refine(({ startTime, endTime, endDate }) => isInOrder(startTime, endTime, endDate !== null), {
    path: ['endTime'],
    error: 'Enter a closing time after the opening time, within 24 hours',
  })
  .meta({ id: 'Sitting', description: 'A sitting of a meeting, in wall time of its zone' })
export type Sitting = z.infer<typeof SittingSchema>

/**
 * All sittings of a meeting in order, one for each date, in wall time of one zone.
 *
 * "7 to 9 December, daily from 10:00 to 15:30" is three sittings with both times. Without "daily",
 * the first has only the opening time, the last only the closing time, and the one between neither.
 *
 * @example
 * ScheduleSchema.parse(meeting.schedule).zone // => 'Europe/Zurich'
 */
export const ScheduleSchema = z
  .object({
    zone: ZoneSchema.refine(
      isSpelledZone,
      'Enter an IANA time zone, for example Europe/Zurich',
    ).nullable(),
    days: z.array(SittingSchema).meta({ description: 'Sittings in order, one for each date' }),
  })
  .refine((schedule) => schedule.days.every(isAfterPrevious), {
    path: ['days'],
    error:
      'Enter the sittings in order of their dates, each date once. To move all of them, change all their dates together',
  })
  .meta({ id: 'Schedule', description: 'Days and wall times in one zone; instants are derived' })
export type Schedule = z.infer<typeof ScheduleSchema>

/** Returns whether a zone has its standard spelling: another one would look like a change. */
function isSpelledZone(zone: string): boolean {
  return normalizeZone(zone) === zone
}

function isInOrder(start: string | null, end: string | null, isNextDay: boolean): boolean {
  if (start === null || end === null) return true
  return isNextDay ? end <= start : start < end
}

function isAfterPrevious(day: Sitting, index: number, days: readonly Sitting[]): boolean {
  const previous = days[index - 1]
  if (previous === undefined) return true
  const isOver =
    previous.endDate === null || day.startTime === null || (previous.endTime ?? '') <= day.startTime
  return previous.date < day.date && (previous.endDate !== day.date || isOver)
}
