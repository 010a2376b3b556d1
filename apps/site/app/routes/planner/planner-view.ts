import { CalendarDateSchema } from '@u4ssc/domain'
import { SlotSearchSchema, fairSlots, wallTimeAt } from '@u4ssc/domain/timezones'
import type { FairSlot } from '@u4ssc/domain/timezones'
import { describeTime } from '@u4ssc/domain/words'
import { placeName } from '../../times/places'
import { placesAsked } from '../../times/places-asked'
import { dateAfter, secondsBetween } from '../../i18n/dates'
import type { I18n } from '../../i18n/i18n'
import { describeCost } from '../times/times-view'

/** Values of the planner form. */
export interface PlannerAsked {
  readonly places: readonly string[]
  readonly from: string
  readonly days: string
  readonly minutes: string
  readonly rank: string
}

export interface PlannerView {
  readonly asked: PlannerAsked
  readonly unknownCity: string | null
  /** Errors in the form. */
  readonly mistakes: readonly string[]
  readonly slots: readonly SlotView[]
  readonly heat: readonly HeatRow[]
}

export interface SlotView {
  readonly starts: string
  readonly worst: string
  readonly places: readonly {
    readonly name: string
    readonly starts: string
    readonly asks: string
  }[]
}

/** Parts of the day by local time, as in the legend. */
export type DayPart = 'day' | 'edge' | 'night'

export interface HeatRow {
  readonly name: string
  readonly hours: readonly HeatCell[]
}

/** One hour (UTC) of the first day in the local time of a city. */
export interface HeatCell {
  readonly hour: string
  readonly part: DayPart
  readonly isPicked: boolean
}

const SLOTS_SHOWN = 10
const STEP_MINUTES = 30
const MAX_DAYS = 14

/** @param today - default date of the form */
export function toPlannerView(
  i18n: I18n,
  search: URLSearchParams,
  { today, yours }: { today: string; yours: string | null },
): PlannerView {
  const { zones, unknownCity } = placesAsked(i18n, search, yours)
  const asked: PlannerAsked = {
    places: zones,
    from: search.get('from') ?? today,
    days: search.get('days') ?? '1',
    minutes: search.get('minutes') ?? '120',
    rank: search.get('rank') === 'worst' ? 'worst' : 'total',
  }
  const days = Number(asked.days)
  if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS)
    return { asked, unknownCity, mistakes: [i18n.t('planner.bad-days')], slots: [], heat: [] }
  const reading = SlotSearchSchema.safeParse({
    places: asked.places.map((zone) => ({ zone })),
    durationMinutes: Number(asked.minutes),
    from: asked.from,
    until: isDate(asked.from) ? dateAfter(asked.from, days - 1) : asked.from,
    rankBy: asked.rank,
    stepMinutes: STEP_MINUTES,
    maxSlots: SLOTS_SHOWN,
  })
  if (!reading.success) {
    const fields = new Set(reading.error.issues.map(({ path }) => path[0]))
    const mistakes = fields.has('durationMinutes')
      ? [i18n.t('planner.bad-minutes')]
      : [i18n.t('planner.bad-from')]
    return { asked, unknownCity, mistakes, slots: [], heat: [] }
  }
  const slots = fairSlots(reading.data)
  return {
    asked,
    unknownCity,
    mistakes: [],
    slots: slots.map((slot) => toSlotView(i18n, slot)),
    heat: asked.places.map((zone) => toHeatRow(i18n, zone, asked.from, slots[0])),
  }
}

function isDate(text: string): boolean {
  return CalendarDateSchema.safeParse(text).success
}

function toSlotView(i18n: I18n, { startsAt, places }: FairSlot): SlotView {
  const dearest = places.reduce((worst, place) => (place.cost > worst.cost ? place : worst))
  return {
    starts: describeTime(wallTimeAt(startsAt, 'Etc/UTC'), i18n.wording),
    worst: placeName(i18n, dearest.zone),
    places: places.map((place) => ({
      name: placeName(i18n, place.zone),
      starts: describeTime(place.start, i18n.wording),
      asks: describeCost(i18n, place.earlyOrLateMinutes, place.nightMinutes),
    })),
  }
}

function toHeatRow(i18n: I18n, zone: string, date: string, best: FairSlot | undefined): HeatRow {
  return {
    name: placeName(i18n, zone),
    hours: Array.from({ length: 24 }, (_, index) => {
      const instant = `${date}T${String(index).padStart(2, '0')}:00:00Z`
      const { time } = wallTimeAt(instant, zone)
      return { hour: time.slice(0, 2), part: partOf(time), isPicked: isWithin(instant, best) }
    }),
  }
}

/** Returns the part of the day that `fairSlots` counts an hour as. */
function partOf(time: string): DayPart {
  if (time >= '08:00' && time < '18:00') return 'day'
  return time >= '07:00' && time < '22:00' ? 'edge' : 'night'
}

/** Returns true if any part of the hour from an instant lies within a slot. */
function isWithin(instant: string, slot: FairSlot | undefined): boolean {
  if (!slot) return false
  return secondsBetween(instant, slot.endsAt) > 0 && secondsBetween(slot.startsAt, instant) > -3600
}
