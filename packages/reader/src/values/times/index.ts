export { ClockReader } from './parse-time'
export { readHours } from './read-times'
export type { HoursMention } from './read-times'
export { isZone, zoneAt } from './zone-phrases'
