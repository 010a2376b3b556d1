import * as z from 'zod'
import { CalendarDateSchema, InstantSchema, WallTimeSchema, ZoneSchema } from '../../scalars'
import { TimeZoneCostSchema } from './time-zone-costs'
import { LocalTimeSchema } from '../zone'

const WEEKDAY = 'A weekday is 1 (Monday) to 7 (Sunday), ISO 8601'

/**
 * Local times and weekdays on which people are available: no part of the meeting may be outside the
 * times or on an excluded weekday (7 is Sunday).
 */
const AvailabilitySchema = z.object({
  earliest: WallTimeSchema.optional(),
  latest: WallTimeSchema.optional(),
  excludedWeekdays: z.array(z.int(WEEKDAY).min(1, WEEKDAY).max(7, WEEKDAY)).optional(),
})
export type Availability = z.infer<typeof AvailabilitySchema>

/**
 * A search for start times: places, duration, dates and availability.
 *
 * @example
 * const search = { places: [{ zone: 'Asia/Tokyo' }], durationMinutes: 60, from: '2027-03-08', until: '2027-03-07' }
 * SlotSearchSchema.safeParse(search).success // => false
 */
export const SlotSearchSchema = z
  .object({
    places: z
      .array(
        AvailabilitySchema.extend({
          zone: ZoneSchema,
          /** Number of people at the place; 1 by default. */
          weight: z.number().positive().optional(),
        }),
      )
      .min(1),
    durationMinutes: z.int().min(1).max(1440),
    from: CalendarDateSchema,
    /** Last day, inclusive. */
    until: CalendarDateSchema,
    /** Time zone of the dates; UTC by default. */
    zone: ZoneSchema.optional(),
    /** Minutes between start times; 15 by default. */
    stepMinutes: z.int().min(1).max(1440).optional(),
    /** Availability of places without `availability`. */
    availability: AvailabilitySchema.optional(),
    /** Order: by the weighted cost of all places (default), or by the highest cost. */
    rankBy: z.enum(['total', 'worst']).optional(),
    /** Maximum number of results; 10 by default. */
    maxSlots: z.int().min(1).optional(),
  })
  .refine(({ from, until }) => from <= until, {
    path: ['until'],
    error: 'Enter a last day that is not before the first day',
  })
  .meta({ id: 'SlotSearch' })
export type SlotSearch = z.infer<typeof SlotSearchSchema>

/**
 * A start time with the cost for each place.
 *
 * @example
 * const places = [{ zone: 'Asia/Tokyo' }]
 * const [slot] = fairSlots({ places, durationMinutes: 60, from: '2027-03-08', until: '2027-03-08' })
 * FairSlotSchema.parse(slot).total // => 0
 */
export const FairSlotSchema = z
  .object({
    startsAt: InstantSchema,
    endsAt: InstantSchema,
    /** Sum of the costs of all places, times their weight. */
    total: z.number(),
    /** Highest cost of a place. */
    worst: z.number(),
    places: z.array(
      TimeZoneCostSchema.extend({
        weight: z.number(),
        start: LocalTimeSchema,
        end: LocalTimeSchema,
      }),
    ),
  })
  .meta({ id: 'FairSlot' })
export type FairSlot = z.infer<typeof FairSlotSchema>
