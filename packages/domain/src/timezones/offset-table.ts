import { formatOffset } from './calendar-days'
import type { RuntimeZone } from './is-zone'
import { keep } from './keep'
import { NEWER_HISTORY, NEWER_RULES } from './newer-rules'
import { openZone } from './zone-rules'

/** A half-open period with one offset, in milliseconds since 1970. */
export interface OffsetPeriod {
  readonly until: number
  readonly offset: number
  /** ±HH:mm */
  readonly text: string
}

/**
 * Returns the period that contains an instant; rules are read in chunks when needed. It
 * may go on after its end with the same offset.
 *
 * @throws RangeError for an instant that is no number
 */
export type OffsetTable = (instant: number) => OffsetPeriod

/**
 * Since 1970 no zone has kept an offset for less than 6.9 days, so no change is missed between two
 * steps of 6.1 days, which halve down to whole seconds.
 */
const STEP = 2 ** 19 * 1000
const CHUNK = 16 * STEP
const tables = new Map<string, OffsetTable>()

/**
 * Returns the offset table of a zone.
 *
 * @throws RangeError for a zone that neither the runtime nor the package knows
 */
export function offsetTable(zone: string): OffsetTable {
  const known = tables.get(zone)
  if (known) return known
  const { offsetAt } = openZone(zone, NEWER_RULES + NEWER_HISTORY)
  const chunks = new Map<number, readonly OffsetPeriod[]>()
  return keep(tables, zone, (instant) => {
    const position = Math.floor(instant / CHUNK)
    const chunk =
      chunks.get(position) ?? keep(chunks, position, readStretches(offsetAt, position * CHUNK))
    for (const period of chunk) if (instant < period.until) return period
    throw new RangeError(`instant must be a valid number of milliseconds, not ${instant}`)
  })
}

function readStretches(offsetAt: RuntimeZone['offsetAt'], start: number): OffsetPeriod[] {
  const periods: OffsetPeriod[] = []
  const add = (until: number, offset: number) =>
    periods.push({ until, offset, text: formatOffset(offset) })
  const search = (from: number, before: number, to: number, after: number) => {
    const isChange = before !== after
    if (to - from > STEP || (isChange && to - from > 1000)) {
      const middle = (from + to) / 2
      const between = offsetAt(middle)
      search(from, before, middle, between)
      search(middle, between, to, after)
    } else if (isChange) add(to, before)
  }
  const end = start + CHUNK
  const last = offsetAt(end)
  search(start, offsetAt(start), end, last)
  add(end, last)
  return periods
}
