export { LocalTimeSchema, MeetingTimesSchema, ZoneResolutionSchema } from './zone'
export type { LocalTime, MeetingTimes, ZoneResolution } from './zone'
