import { CalendarDateSchema } from '@u4ssc/domain'
import { DAY_PARTS, SlotSearchSchema, fairSlots, wallTimeAt } from '@u4ssc/domain/timezones'
import type { Schedule } from '@u4ssc/domain/meetings'
import type { FairSlot } from '@u4ssc/domain/timezones'
import { describeTime } from '@u4ssc/domain/words'
import { PART_COLOURS } from '../../times/day-strip'
import type { PartColour } from '../../times/day-strip'
import { placeName } from '../../times/places'
import { placesAsked } from '../../times/places-asked'
import { dateAfter, secondsBetween } from '../../i18n/dates'
import type { I18n } from '../../i18n/i18n'
import { describeCost } from '../times/times-view'
import { slotOf } from './slot-of-meeting'

/** Values of the planner form. */
export interface PlannerAsked {
  readonly places: readonly string[]
  /** Number of participants in each place. */
  readonly people: readonly number[]
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
  /** The start time of the meeting in the address. */
  readonly convened: SlotView | null
  readonly heat: readonly HeatRow[]
}

export interface SlotView {
  readonly starts: string
  /** Early and late hours per person, with night hours three times. */
  readonly score: number
  readonly worst: string
  readonly places: readonly {
    readonly name: string
    readonly starts: string
    readonly asks: string
  }[]
}

export interface HeatRow {
  readonly name: string
  readonly hours: readonly HeatCell[]
}

/** One hour (UTC) of the first day in the local time of a city. */
export interface HeatCell {
  readonly hour: string
  readonly part: PartColour
  readonly isPicked: boolean
}

const SLOTS_SHOWN = 10
const STEP_MINUTES = 30
const MAX_DAYS = 14

interface Defaults {
  /** Date of the form. */
  readonly today: string
  readonly yours: string | null
  /** Of the meeting in the address, which gives date and duration of the form. */
  readonly schedule?: Schedule | undefined
}

export function toPlannerView(
  i18n: I18n,
  search: URLSearchParams,
  { today, yours, schedule }: Defaults,
): PlannerView {
  const { zones, people, unknownCity } = placesAsked(i18n, search, yours)
  const places = zones.map((zone, index) => ({ zone, weight: people[index] ?? 1 }))
  const convened = schedule ? slotOf(schedule, places) : null
  const asked: PlannerAsked = {
    places: zones,
    people,
    from: search.get('from') ?? convened?.startsAt.slice(0, 10) ?? today,
    days: search.get('days') ?? '1',
    minutes: search.get('minutes') ?? String(convened ? minutesOf(convened) : 120),
    rank: search.get('rank') === 'worst' ? 'worst' : 'total',
  }
  const nothing = { asked, unknownCity, slots: [], convened: null, heat: [] }
  const days = Number(asked.days)
  if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS)
    return { ...nothing, mistakes: [i18n.t('planner.bad-days')] }
  const reading = SlotSearchSchema.safeParse({
    places,
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
    return { ...nothing, mistakes }
  }
  const slots = fairSlots(reading.data)
  return {
    asked,
    unknownCity,
    mistakes: [],
    slots: slots.map((slot) => toSlotView(i18n, slot)),
    convened: convened && toSlotView(i18n, convened),
    heat: asked.places.map((zone) => toHeatRow(i18n, zone, asked.from, slots[0])),
  }
}

function minutesOf({ startsAt, endsAt }: FairSlot): number {
  return secondsBetween(startsAt, endsAt) / 60
}

/** Returns the cost per person in hours, with one decimal. */
function scoreOf(places: FairSlot['places']): number {
  const people = places.reduce((sum, { weight }) => sum + weight, 0)
  const cost = places.reduce((sum, place) => sum + place.cost * place.weight, 0)
  return Math.round(cost / people / 6) / 10
}

function isDate(text: string): boolean {
  return CalendarDateSchema.safeParse(text).success
}

function toSlotView(i18n: I18n, { startsAt, places }: FairSlot): SlotView {
  const dearest = places.reduce((worst, place) => (place.cost > worst.cost ? place : worst))
  return {
    starts: describeTime(wallTimeAt(startsAt, 'Etc/UTC'), i18n.wording),
    score: scoreOf(places),
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

/** Returns the part of the day that an hour begins in, as `fairSlots` counts it. */
function partOf(time: string): PartColour {
  const hour = Number(time.slice(0, 2))
  const found = DAY_PARTS.find(({ until }) => hour < until)
  return PART_COLOURS[found?.part ?? 'night']
}

/** Returns true if any part of the hour from an instant lies within a slot. */
function isWithin(instant: string, slot: FairSlot | undefined): boolean {
  if (!slot) return false
  return secondsBetween(instant, slot.endsAt) > 0 && secondsBetween(slot.startsAt, instant) > -3600
}
