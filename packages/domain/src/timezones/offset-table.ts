import { formatOffset } from './calendar-days'
import type { RuntimeZone } from './is-zone'
import { keep } from './keep'
import { NEWER_HISTORY, NEWER_RULES } from './newer-rules'
import { openZone } from './zone-rules'

/** A stretch of time in which a zone keeps one offset; milliseconds, without its end. */
export interface OffsetStretch {
  readonly until: number
  readonly offset: number
  /** ±HH:mm */
  readonly text: string
}

/**
 * The stretch that an instant lies in, read from the rules chunk by chunk as they are asked for. It
 * may go on after its end with the same offset.
 *
 * @throws RangeError for an instant that is no number
 */
export type OffsetTable = (instant: number) => OffsetStretch

/**
 * Since 1970 no zone has kept an offset for less than 6.9 days: no change hides between two steps
 * of 6.1 days, which halve down to whole seconds.
 */
const STEP = 2 ** 19 * 1000
const CHUNK = 16 * STEP
const tables = new Map<string, OffsetTable>()

/**
 * The offset table of a zone.
 *
 * @throws RangeError for a zone that neither the runtime nor the package knows
 */
export function offsetTable(zone: string): OffsetTable {
  const known = tables.get(zone)
  if (known) return known
  const { offsetAt } = openZone(zone, NEWER_RULES + NEWER_HISTORY)
  const chunks = new Map<number, readonly OffsetStretch[]>()
  return keep(tables, zone, (instant) => {
    const position = Math.floor(instant / CHUNK)
    const chunk =
      chunks.get(position) ?? keep(chunks, position, readStretches(offsetAt, position * CHUNK))
    for (const stretch of chunk) if (instant < stretch.until) return stretch
    throw new RangeError(`There is no instant ${instant}`)
  })
}

function readStretches(offsetAt: RuntimeZone['offsetAt'], start: number): OffsetStretch[] {
  const stretches: OffsetStretch[] = []
  const add = (until: number, offset: number) =>
    stretches.push({ until, offset, text: formatOffset(offset) })
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
  return stretches
}
