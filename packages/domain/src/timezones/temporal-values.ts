import { assertZone } from './assert-zone'
import { formatInstant } from './instant-input'
import { wallTimeAt } from './wall-time'
import type { WallTime } from './wall-time'
import { assertObject, wrongArgument } from '../wrong-argument'

/** The part of Temporal that `toTemporal` needs: that of the runtime, or of a polyfill. */
export interface TemporalApi<Zoned> {
  readonly Instant: {
    readonly from: (text: string) => { readonly toZonedDateTimeISO: (zone: string) => Zoned }
  }
}

/** The part of a Temporal `ZonedDateTime` that `fromTemporal` needs. */
export interface ZonedInput {
  readonly epochMilliseconds: number
  readonly timeZoneId: string
}

/**
 * Returns a time of the package as a Temporal `ZonedDateTime`.
 *
 * The instant is exact. The date and the time that Temporal shows are by its own zone rules, which
 * can be older than those of the package (`timeZoneRules`).
 *
 * @param time - with its instant, for example a time of `meetingTimes`
 * @param zone - IANA name or offset
 * @throws RangeError for a zone that does not exist, and for what is no instant
 * @param temporal - `Temporal` of the runtime or of a polyfill
 * @example
 * // toTemporal(meetingTimes(meeting, 'Asia/Tokyo').days[0].start, 'Asia/Tokyo', Temporal)
 * const temporal = { Instant: { from: (text) => ({ toZonedDateTimeISO: (zone) => text + '[' + zone + ']' }) } }
 * toTemporal({ instant: '2021-12-07T09:00:00Z' }, 'Asia/Tokyo', temporal) // => '2021-12-07T09:00:00Z[Asia/Tokyo]'
 */
export function toTemporal<Zoned>(
  time: { readonly instant: string },
  zone: string,
  temporal: TemporalApi<Zoned>,
): Zoned {
  assertObject(time, 'time', 'a time with its instant')
  assertZone(zone)
  const instant = formatInstant(time.instant, 'time.instant')
  assertTemporal(temporal)
  return temporal.Instant.from(instant).toZonedDateTimeISO(zone)
}

/** Throws unless a value has what `toTemporal` needs. */
function assertTemporal(temporal: unknown): void {
  const isTemporal = typeof temporal === 'object' && temporal !== null && 'Instant' in temporal
  if (!isTemporal) throw wrongArgument('temporal', 'the object Temporal, or a polyfill', temporal)
}

/**
 * Returns a Temporal `ZonedDateTime` as date, time, zone and instant of the package, by its own
 * zone rules.
 *
 * @throws RangeError for a zone that does not exist
 * @example
 * fromTemporal({ epochMilliseconds: 1638867600000, timeZoneId: 'Europe/Zurich' }).time // => '10:00'
 */
export function fromTemporal(
  zoned: ZonedInput,
): WallTime & { readonly zone: string; readonly instant: string } {
  assertObject(zoned, 'zoned', 'a Temporal.ZonedDateTime')
  const zone = zoned.timeZoneId
  return { ...wallTimeAt(zoned, zone), zone, instant: formatInstant(zoned) }
}
