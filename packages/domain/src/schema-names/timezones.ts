import {
  TimeZoneCostSchema,
  FairSlotSchema,
  LocalTimeSchema,
  MeetingTimesSchema,
  SlotSearchSchema,
  ZoneResolutionSchema,
} from '../timezones/index'
import type { NamedSchema } from './named-schema'

export const TIMEZONES: readonly NamedSchema[] = [
  [TimeZoneCostSchema, { id: 'TimeZoneCost' }],
  [SlotSearchSchema, { id: 'SlotSearch' }],
  [FairSlotSchema, { id: 'FairSlot' }],
  [ZoneResolutionSchema, { id: 'ZoneResolution' }],
  [
    ZoneResolutionSchema.shape.alternatives,
    { description: 'Possible zones of an ambiguous phrase' },
  ],
  [
    LocalTimeSchema,
    { id: 'LocalTime', description: 'A local date and time of a meeting in a zone' },
  ],
  [
    LocalTimeSchema.shape.dayShift,
    { description: 'Days after (or before, if negative) the date in the meeting’s own zone' },
  ],
  [LocalTimeSchema.shape.offset, { description: 'UTC offset, ±HH:mm' }],
  [MeetingTimesSchema, { id: 'MeetingTimes', description: 'The times of a meeting in one zone' }],
  [
    MeetingTimesSchema.shape.days.element.shape.date,
    { description: 'Date in the meeting’s own zone' },
  ],
]
