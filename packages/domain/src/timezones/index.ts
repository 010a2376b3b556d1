export { LocalTimeSchema, MeetingTimesSchema, ZoneResolutionSchema } from './zone'
export type { LocalTime, MeetingTimes, ZoneResolution } from './zone'
export { findCity, cityName, resolveZone, zonesOf } from './zone-names/index'
export type { City, ZoneContext } from './zone-names/index'
export type { PlaceLanguage } from './languages/language'
export { isZone, normalizeZone } from './is-zone'
export { zoneLabel } from './zone-id'
export { assertZone } from './assert-zone'
export {
  assertDate,
  assertInstant,
  assertWallTime,
  isDate,
  isInstant,
  isWallTime,
} from '../assert-scalars'
export { formatInstant } from './instant-input'
export type { InstantInput } from './instant-input'
export { fromTemporal, toTemporal } from './temporal-values'
export type { TemporalApi, ZonedInput } from './temporal-values'
export { instantOf, resolveWallTime, wallTimeAt } from './wall-time'
export type { WallTime, WallTimeResolution } from './wall-time'
export { timeZoneRules } from './zone-rules'
export type { ZoneRules } from './zone-rules'
export { meetingTimes } from './meeting-times'
export type { TimedMeeting } from './meeting-times'
export { dayRanges } from './day-ranges'
export type { DayRange } from './day-ranges'
export { offsetTransitionsNear } from './transitions'
export type { NearbyTime, OffsetTransition } from './transitions'
export {
  DAY_PARTS,
  timeZoneCosts,
  TimeZoneCostSchema,
  fairSlots,
  FairSlotSchema,
  SlotSearchSchema,
} from './costs/index'
export type { DayPart, TimeZoneCost, FairSlot, Availability, SlotSearch } from './costs/index'
