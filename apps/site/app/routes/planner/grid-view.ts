import { DAY_PARTS, instantOf, wallTimeAt } from '@u4ssc/domain/timezones'
import type { FairSlot } from '@u4ssc/domain/timezones'
import { PART_COLOURS } from '../../times/day-strip'
import type { PartColour } from '../../times/day-strip'
import { placeName } from '../../times/places'
import { secondsBetween } from '../../i18n/dates'
import type { I18n } from '../../i18n/i18n'

const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`)

/** The local hours of cities on the day of a start time, from midnight in one zone. */
export interface GridView {
  /** The start in the zone of the grid. */
  readonly start: string
  readonly date: string
  readonly rows: readonly GridRow[]
}

interface GridRow {
  readonly name: string
  readonly people: number
  readonly isYours: boolean
  /** Local times of the meeting, and the local date if it is another one. */
  readonly hours: string
  readonly localDate: string | null
  /** Hours at night; `null` without any. */
  readonly night: string | null
  readonly cells: readonly GridCell[]
}

/** One hour of the grid in the local time of a city. */
export interface GridCell {
  readonly hour: string
  readonly part: PartColour
  /** Whether the meeting is in it, and whether it is the first or the last such hour. */
  readonly meeting: 'first' | 'in' | 'last' | 'only' | null
}

export function toGridView(
  i18n: I18n,
  slot: FairSlot,
  zone: string,
  yours: string | null,
): GridView {
  const { date, time } = wallTimeAt(slot.startsAt, zone)
  const instants = HOURS.map((hour) => instantOf(date, hour, zone))
  const held = instants.map((instant) => isWithin(instant, slot))
  const meetings = held.map((isHeld, index) => (isHeld ? edgeAt(held, index) : null))
  return {
    start: time,
    date: i18n.longDate(date),
    rows: slot.places.map(({ zone: local, weight, start, end, nightMinutes }) => ({
      name: placeName(i18n, local),
      people: weight,
      isYours: local === yours,
      hours: i18n.t('dates.time-range', { from: start.time, to: end.time }),
      localDate: start.date === date ? null : i18n.shortDate(start.date),
      night: nightMinutes === 0 ? null : i18n.number(Math.round(nightMinutes / 6) / 10),
      cells: instants.map((instant, index) => {
        const hour = wallTimeAt(instant, local).time.slice(0, 2)
        return { hour, part: partOf(hour), meeting: meetings[index] ?? null }
      }),
    })),
  }
}

function edgeAt(held: readonly boolean[], index: number): GridCell['meeting'] {
  const isFirst = held[index - 1] !== true
  const isLast = held[index + 1] !== true
  if (isFirst && isLast) return 'only'
  if (isFirst) return 'first'
  return isLast ? 'last' : 'in'
}

/** Returns the part of the day that an hour begins in, as `fairSlots` counts it. */
function partOf(hour: string): PartColour {
  const found = DAY_PARTS.find(({ until }) => Number(hour) < until)
  return PART_COLOURS[found?.part ?? 'night']
}

/** Returns true if any part of the hour from an instant lies within a slot. */
function isWithin(instant: string, slot: FairSlot): boolean {
  return secondsBetween(instant, slot.endsAt) > 0 && secondsBetween(slot.startsAt, instant) > -3600
}
