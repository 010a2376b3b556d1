import { Temporal } from 'temporal-polyfill'

/** Returns the current time. Nothing else in this package reads the clock. */
export function now(): string {
  return Temporal.Now.instant().toString({ smallestUnit: 'second' })
}

/** Returns the time zone of this computer. */
export function localZone(): string {
  return Temporal.Now.timeZoneId()
}
