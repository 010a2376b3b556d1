import { z } from '../zod'
import { CalendarDateSchema, WallTimeSchema, ZoneSchema } from '../scalars'
import { isZone } from '../timezones/index'

/**
 * One day of a meeting, in the wall time of its zone; hours that are not stated are null.
 *
 * @example
 * SittingSchema.safeParse({ date: '2021-12-07', opens: '15:30', closes: '10:00' }).success // => false
 */
export const SittingSchema = z
  .object({
    date: CalendarDateSchema,
    opens: WallTimeSchema.nullable(),
    closes: WallTimeSchema.nullable(),
  })
  .refine((day) => day.opens === null || day.closes === null || day.opens < day.closes, {
    path: ['closes'],
    error: 'A sitting closes after it opens',
  })
export type Sitting = z.infer<typeof SittingSchema>

/**
 * The days of a meeting in order, each once, by the clocks of one zone.
 *
 * @example
 * ScheduleSchema.parse(meeting.schedule).zone // => 'Europe/Zurich'
 */
export const ScheduleSchema = z
  .object({
    zone: ZoneSchema.refine(isZone, 'There is no such time zone').nullable(),
    days: z.array(SittingSchema),
  })
  .refine((schedule) => schedule.days.every(isAfterPrevious), {
    path: ['days'],
    error: 'The days of a schedule stand in order, each once',
  })
export type Schedule = z.infer<typeof ScheduleSchema>

function isAfterPrevious(day: Sitting, index: number, days: readonly Sitting[]): boolean {
  const previous = days[index - 1]
  return previous === undefined || previous.date < day.date
}
