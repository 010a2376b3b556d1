import { keep } from './keep'

/** Zones younger than some runtimes, whose rules the package carries (`NEWER_RULES`). */
const YOUNG_ZONES: readonly string[] = ['America/Coyhaique']

/** A zone as the runtime knows it. */
export interface RuntimeZone {
  readonly name: string
  /** Offset from UTC at an instant; both in milliseconds. */
  readonly offsetAt: (instant: number) => number
}

/**
 * Whether there is a time zone of that name.
 *
 * Only names of the IANA database count, as they are written there: no bare offsets. One that is
 * younger than the runtime counts when the package carries its rules.
 *
 * @example
 * isZone('Europe/Zurich') // => true
 * isZone('Geneva') // => false
 */
export function isZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z0-9+_-]*(\/[A-Za-z0-9+_-]+)*$/.test(name)) return false
  return YOUNG_ZONES.includes(name) || openRuntimeZone(name) !== undefined
}

/** A formatter takes long to make; more zones than this are seldom asked for together. */
const OPENED_MAX = 64
const opened = new Map<string, RuntimeZone>()

/** The rules that the runtime has for a zone; `undefined` when it knows none of that name. */
export function openRuntimeZone(zone: string): RuntimeZone | undefined {
  return opened.get(zone) ?? makeRuntimeZone(zone)
}

function makeRuntimeZone(zone: string): RuntimeZone | undefined {
  try {
    const formatter = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    const { timeZone: name } = formatter.resolvedOptions()
    const offsetAt = (instant: number) => readOffset(formatter.format(instant))
    return keep(opened, zone, { name, offsetAt }, OPENED_MAX)
  } catch {
    return undefined
  }
}

/** Milliseconds from 1970 to an instant, ISO 8601; NaN for what is none. */
export function utc(text: string): number {
  return Date.parse(text)
}

/** Its inverse, in UTC and to the millisecond. */
export function isoOf(instant: number): string {
  return new Date(instant).toISOString()
}

/** The end of "12/7/2021, GMT+05:45"; seconds come with local mean time, nothing with UTC. */
function readOffset(text: string): number {
  const [, sign, size = '00:00'] = /GMT(.)(.+)/.exec(text) ?? []
  const offset = utc(`1970T${size}Z`)
  return sign === '-' ? -offset : offset
}
