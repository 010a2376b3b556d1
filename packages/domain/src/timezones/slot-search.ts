import { z } from '../zod'
import { CalendarDateSchema, InstantSchema, WallTimeSchema, ZoneSchema } from '../scalars'
import { TimeZoneCostSchema } from './time-zone-costs'
import { LocalTimeSchema } from './zone'

const WEEKDAY = 'A weekday is 1 (Monday) to 7 (Sunday), ISO 8601'

/**
 * No part of the meeting lies outside them by the local clock, or on such a local day (7 is
 * Sunday).
 */
const AvailabilitySchema = z.object({
  earliest: WallTimeSchema.optional(),
  latest: WallTimeSchema.optional(),
  excludedWeekdays: z.array(z.int(WEEKDAY).min(1, WEEKDAY).max(7, WEEKDAY)).optional(),
})
export type Availability = z.infer<typeof AvailabilitySchema>

/**
 * Who is to meet, for how long, and when they can.
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
          /** How many people are there: 1 unless stated. */
          weight: z.number().positive().optional(),
        }),
      )
      .min(1),
    durationMinutes: z.int().min(1).max(1440),
    from: CalendarDateSchema,
    /** The last day, which counts. */
    until: CalendarDateSchema,
    /** The zone of these days; UTC by default. */
    zone: ZoneSchema.optional(),
    /** Between one start and the next: 15 unless stated. */
    stepMinutes: z.int().min(1).max(1440).optional(),
    /** For every place that does not say otherwise. */
    availability: AvailabilitySchema.optional(),
    /** By the weighted cost of all places, unless the place that pays most is to come first. */
    rankBy: z.enum(['total', 'worst']).optional(),
    /** How many slots to answer with: 10 unless stated. */
    maxSlots: z.int().min(1).optional(),
  })
  .refine(({ from, until }) => from <= until, {
    path: ['until'],
    error: 'The last day comes before the first',
  })
export type SlotSearch = z.infer<typeof SlotSearchSchema>

/**
 * A start time with what each place pays for it.
 *
 * @example
 * const places = [{ zone: 'Asia/Tokyo' }]
 * const [slot] = fairSlots({ places, durationMinutes: 60, from: '2027-03-08', until: '2027-03-08' })
 * FairSlotSchema.parse(slot).total // => 0
 */
export const FairSlotSchema = z.object({
  starts: InstantSchema,
  ends: InstantSchema,
  /** What each place pays times its weight. */
  total: z.number(),
  /** What the place pays that pays most. */
  worst: z.number(),
  places: z.array(
    TimeZoneCostSchema.extend({
      weight: z.number(),
      starts: LocalTimeSchema,
      ends: LocalTimeSchema,
    }),
  ),
})
export type FairSlot = z.infer<typeof FairSlotSchema>
