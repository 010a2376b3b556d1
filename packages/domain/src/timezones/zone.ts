import * as z from 'zod'
import { CalendarDateSchema, InstantSchema, WallTimeSchema, ZoneSchema } from '../scalars'

/**
 * The zone of a phrase from `resolveZone`, or `null` with the possible zones.
 *
 * @example
 * ZoneResolutionSchema.parse(resolveZone('Geneva time')).zone // => 'Europe/Zurich'
 */
export const ZoneResolutionSchema = z
  .object({
    zone: ZoneSchema.nullable(),
    certainty: z.enum(['stated', 'derived', 'uncertain']),
    alternatives: z
      .array(ZoneSchema)
      .meta({ description: 'Possible zones of an ambiguous phrase' }),
  })
  .meta({ id: 'ZoneResolution' })
export type ZoneResolution = z.infer<typeof ZoneResolutionSchema>

/**
 * A local date and time of a meeting in a zone, with offset and instant.
 *
 * @example
 * LocalTimeSchema.parse(days[0].start).offset // => '-05:00'
 */
export const LocalTimeSchema = z
  .object({
    date: CalendarDateSchema,
    time: WallTimeSchema,
    dayShift: z.int().meta({
      description: 'Days after (or before, if negative) the date in the meeting’s own zone',
    }),
    offset: z.string().meta({ description: 'UTC offset, ±HH:mm' }),
    instant: InstantSchema,
  })
  .meta({ id: 'LocalTime', description: 'A local date and time of a meeting in a zone' })
export type LocalTime = z.infer<typeof LocalTimeSchema>

/**
 * The times of a meeting in one zone, from `meetingTimes`.
 *
 * @example
 * MeetingTimesSchema.parse(meetingTimes(meeting, 'Asia/Tokyo')).days[0].start.time // => '18:00'
 */
export const MeetingTimesSchema = z
  .object({
    zone: ZoneSchema,
    days: z.array(
      z.object({
        date: CalendarDateSchema.meta({ description: 'Date in the meeting’s own zone' }),
        start: LocalTimeSchema.nullable(),
        end: LocalTimeSchema.nullable(),
      }),
    ),
    sessions: z.array(z.object({ id: z.string(), start: LocalTimeSchema, end: LocalTimeSchema })),
  })
  .meta({ id: 'MeetingTimes', description: 'The times of a meeting in one zone' })
export type MeetingTimes = z.infer<typeof MeetingTimesSchema>
