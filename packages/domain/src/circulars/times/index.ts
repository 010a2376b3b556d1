export { ClockReader } from './parse-time'
export { readHours } from './read-times'
export type { HoursMention } from './read-times'
export { zoneAt } from './zone-phrases'
