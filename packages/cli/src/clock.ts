import { Temporal } from 'temporal-polyfill'

/** The only place that reads the clock: when a file is made is a fact of that file. */
export function now(): string {
  return Temporal.Now.instant().toString({ smallestUnit: 'second' })
}
