import { instantOf, wallTimeAt } from '@u4ssc/domain/timezones'
import { Temporal } from 'temporal-polyfill'

const HOUR = 3_600_000
const DAY = 24 * HOUR

interface Step {
  /** In milliseconds since 1970. */
  readonly at: number
  readonly from: string
  readonly to: string
}

/**
 * Returns a VTIMEZONE for the years around some days, with an observance for each clock change.
 *
 * The clock changes are those of the domain's rules in these years. A recurring rule would be wrong
 * for zones that change their rules.
 */
export function timeZoneBlock(zone: string, days: readonly { readonly date: string }[]): string {
  const dates = days.map(({ date }) => date).sort()
  const [first = '1970-01-01'] = dates
  const last = dates.at(-1) ?? first
  const key = `${zone} ${first} ${last}`
  const block = written.get(key) ?? writeBlock(zone, first, last)
  if (written.size >= MAX_WRITTEN) written.clear()
  written.set(key, block)
  return block
}

/** Cache of blocks: everyone who gets the same meeting gets the same block. */
const written = new Map<string, string>()
const MAX_WRITTEN = 200

function writeBlock(zone: string, first: string, last: string): string {
  const from = millisecondsOf(
    Temporal.PlainDate.from(first).subtract({ years: 1 }).toString(),
    zone,
  )
  const until = millisecondsOf(Temporal.PlainDate.from(last).add({ years: 1 }).toString(), zone)
  const offset = offsetAt(from, zone)
  const steps = [{ at: from, from: offset, to: offset }, ...stepsBetween(from, until, zone)]
  const lines = steps.flatMap((step) => observance(step))
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines, 'END:VTIMEZONE'].join('\r\n')
}

function stepsBetween(from: number, until: number, zone: string): Step[] {
  const steps: Step[] = []
  let before = offsetAt(from, zone)
  for (let at = from; at < until; at += DAY) {
    const after = offsetAt(at + DAY, zone)
    if (before !== after) steps.push({ at: changeWithin(at, zone), from: before, to: after })
    before = after
  }
  return steps
}

/** Returns the first minute of a day that has the last offset of the day. */
function changeWithin(day: number, zone: string): number {
  const after = offsetAt(day + DAY, zone)
  let [low, high] = [day, day + DAY]
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000
    if (offsetAt(middle, zone) === after) high = middle
    else low = middle
  }
  return high
}

/** Returns an observance. Its start is in the wall time before the change. */
function observance({ at, from, to }: Step): string[] {
  const onset = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(from)
  const kind = minutesOf(to) > minutesOf(from) ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${kind}`,
    `DTSTART:${onset.toPlainDateTime().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}`,
    `TZOFFSETFROM:${from.replace(':', '')}`,
    `TZOFFSETTO:${to.replace(':', '')}`,
    `TZNAME:${to}`,
    `END:${kind}`,
  ]
}

function minutesOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  return (offset.startsWith('-') ? -1 : 1) * (60 * hours + minutes)
}

function offsetAt(milliseconds: number, zone: string): string {
  return wallTimeAt(Temporal.Instant.fromEpochMilliseconds(milliseconds).toString(), zone).offset
}

function millisecondsOf(date: string, zone: string): number {
  return Temporal.Instant.from(instantOf(date, '00:00', zone)).epochMilliseconds
}
