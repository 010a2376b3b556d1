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
  [ZoneResolutionSchema.shape.alternatives, { description: 'What an ambiguous phrase may mean' }],
  [
    LocalTimeSchema,
    { id: 'LocalTime', description: 'A moment of a meeting as a clock in a zone shows it' },
  ],
  [
    LocalTimeSchema.shape.dayShift,
    { description: 'Days after (or before, if negative) the date in the meeting’s own zone' },
  ],
  [LocalTimeSchema.shape.offset, { description: 'UTC offset, ±HH:mm' }],
  [
    MeetingTimesSchema,
    { id: 'MeetingTimes', description: 'A meeting as the clocks of one zone show it' },
  ],
  [MeetingTimesSchema.shape.days.element.shape.date, { description: 'In the meeting’s own zone' }],
]
