export { LocalTimeSchema, MeetingTimesSchema, ZoneResolutionSchema } from './zone'
export type { LocalTime, MeetingTimes, ZoneResolution } from './zone'
export { findCity } from './cities'
export type { City } from './cities'
export { cityName } from './city-name'
export type { PlaceLanguage } from './languages/language'
export { resolveZone } from './resolve-zone'
export type { ZoneContext } from './resolve-zone'
export { isZone, normalizeZone } from './is-zone'
export { zoneLabel } from './zone-label'
export { assertZone } from './assert-zone'
export {
  assertDate,
  assertInstant,
  assertWallTime,
  isDate,
  isInstant,
  isWallTime,
} from '../assert-scalars'
export { instantOf, readWallTime, wallTimeAt } from './wall-time'
export type { WallTime, WallTimeReading } from './wall-time'
export { timeZoneRules } from './zone-rules'
export type { ZoneRules } from './zone-rules'
export { meetingTimes } from './meeting-times'
export type { TimedMeeting } from './meeting-times'
export { zonesOf } from './zones-of-country'
export { offsetTransitionsNear } from './transitions'
export type { NearbyTime, OffsetTransition } from './transitions'
export { timeZoneCosts, TimeZoneCostSchema } from './time-zone-costs'
export type { TimeZoneCost } from './time-zone-costs'
export { fairSlots } from './fair-slots'
export { FairSlotSchema, SlotSearchSchema } from './slot-search'
export type { FairSlot, Availability, SlotSearch } from './slot-search'
