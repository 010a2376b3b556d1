import { DAY, formatOffset } from './calendar-days'
import { ALL_RULES, openZone } from './zone-rules'

/** A stretch of time in which a zone keeps one offset; milliseconds, without its end. */
export interface OffsetStretch {
  readonly until: number
  readonly offset: number
  /** ±HH:mm */
  readonly text: string
}

/** The offsets of one zone, read from the rules chunk by chunk as they are asked for. */
export interface OffsetTable {
  readonly offsetAt: (instant: number) => number
  readonly chunks: Map<number, readonly OffsetStretch[]>
}

/** Since 1970 no zone has kept an offset for less than 6.9 days: no change hides between two steps. */
const STEP = 6 * DAY
const CHUNK = 16 * STEP
/** More names than the database has: other spellings of them must not pile up. */
const TABLES_MAX = 1000

const tables = new Map<string, OffsetTable>()

/**
 * The offset table of a zone.
 *
 * @throws RangeError for a zone that neither the runtime nor the package knows
 */
export function offsetTable(zone: string): OffsetTable {
  return tables.get(zone) ?? addTable(zone)
}

function addTable(zone: string): OffsetTable {
  if (tables.size >= TABLES_MAX) tables.clear()
  const table = { offsetAt: openZone(zone, ALL_RULES).offsetAt, chunks: new Map() }
  tables.set(zone, table)
  return table
}

/**
 * The stretch that an instant lies in. It may go on after its end with the same offset.
 *
 * @throws RangeError for an instant that is no number
 */
export function stretchAt(table: OffsetTable, instant: number): OffsetStretch {
  const position = Math.floor(instant / CHUNK)
  const chunk = table.chunks.get(position) ?? addChunk(table, position)
  for (const stretch of chunk) if (instant < stretch.until) return stretch
  throw new RangeError(`${instant} is no instant`)
}

function addChunk({ offsetAt, chunks }: OffsetTable, position: number): readonly OffsetStretch[] {
  const chunk = readStretches(offsetAt, position * CHUNK)
  chunks.set(position, chunk)
  return chunk
}

function readStretches(offsetAt: OffsetTable['offsetAt'], start: number): OffsetStretch[] {
  const stretches: OffsetStretch[] = []
  const add = (until: number, offset: number) =>
    stretches.push({ until, offset, text: formatOffset(offset) })
  let offset = offsetAt(start)
  for (let from = start; from < start + CHUNK; from += STEP) {
    const next = offsetAt(from + STEP)
    if (next === offset) continue
    add(findChange(offsetAt, from, offset), offset)
    offset = next
  }
  add(start + CHUNK, offset)
  return stretches
}

/** The first whole second, at most a step later, at which the zone no longer keeps the offset. */
function findChange(offsetAt: OffsetTable['offsetAt'], start: number, offset: number): number {
  let low = start / 1000
  let high = (start + STEP) / 1000
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle * 1000) === offset) low = middle
    else high = middle
  }
  return high * 1000
}
