import { CalendarDateSchema } from '@u4ssc/domain'
import { SlotSearchSchema, fairSlots } from '@u4ssc/domain/timezones'
import type { Schedule } from '@u4ssc/domain/meetings'
import type { FairSlot } from '@u4ssc/domain/timezones'
import { placeName } from '../../times/places'
import { placesAsked } from '../../times/places-asked'
import { dateAfter, secondsBetween } from '../../i18n/dates'
import type { I18n } from '../../i18n/i18n'
import { toGridView } from './grid-view'
import type { GridView } from './grid-view'
import { slotOf } from './slot-of-meeting'
import { toStartRows } from './start-rows'
import type { StartRow } from './start-rows'

/** Values of the planner form. */
export interface PlannerAsked {
  readonly places: readonly string[]
  /** Number of participants in each place. */
  readonly people: readonly number[]
  readonly from: string
  readonly days: string
  readonly minutes: string
  readonly rank: 'total' | 'worst'
  /** Start of the row that is shown below; empty for the first row. */
  readonly start: string
}

export interface PlannerView {
  readonly asked: PlannerAsked
  readonly unknownCity: string | null
  /** Errors in the form. */
  readonly mistakes: readonly string[]
  /** City of the hours of table and grid. */
  readonly place: string
  /** City of the visitor; `null` if it has the same hours or is unknown. */
  readonly yours: string | null
  /** The meeting as announced, then at most five others. */
  readonly rows: readonly StartRow[]
  /** The local hours of the row that is shown. */
  readonly grid: GridView | null
}

const OTHERS_SHOWN = 5
const STEP_MINUTES = 30
const MAX_DAYS = 14
const DEFAULT_MINUTES = 120

interface Defaults {
  /** Date of the form. */
  readonly today: string
  readonly yours: string | null
  /** Of the meeting in the form, which gives zone, date and duration. */
  readonly schedule?: Schedule | undefined
}

/** @param search - the address; what it does not say comes from the meeting */
export function toPlannerView(
  i18n: I18n,
  search: URLSearchParams,
  { today, yours, schedule }: Defaults,
): PlannerView {
  const zone = schedule?.zone ?? 'UTC'
  const { zones, people, unknownCity } = placesAsked(i18n, search, yours, schedule?.zone)
  const places = zones.map((each, index) => ({ zone: each, weight: people[index] ?? 1 }))
  const announced = schedule ? slotOf(schedule, places) : null
  const asked = askedIn(search, { places: zones, people, announced, schedule, today })
  const ownPlace = yours === null || yours === zone ? null : placeName(i18n, yours)
  const names = { place: placeName(i18n, zone), yours: ownPlace }
  const nothing = { asked, unknownCity, ...names, rows: [], grid: null }
  const read = readSearch(i18n, asked, { places, zone })
  if ('mistake' in read) return { ...nothing, mistakes: [read.mistake] }
  const others = fairSlots(read.search)
    .filter(({ startsAt }) => startsAt !== announced?.startsAt)
    .slice(0, OTHERS_SHOWN)
  const slots = announced ? [announced, ...others] : others
  const shown = slots.find(({ startsAt }) => startsAt === asked.start) ?? slots[0]
  return {
    ...nothing,
    mistakes: [],
    rows: toStartRows(i18n, slots, { announced, shown, zone, yours: ownPlace && yours }),
    grid: shown ? toGridView(i18n, shown, zone, yours) : null,
  }
}

interface Given extends Pick<PlannerAsked, 'places' | 'people'> {
  readonly announced: FairSlot | null
  readonly schedule: Schedule | undefined
  readonly today: string
}

function askedIn(
  search: URLSearchParams,
  { places, people, announced, schedule, today }: Given,
): PlannerAsked {
  // Another meeting was chosen: date and duration of the one before are not those of this one
  const isOther = search.has('of') && search.get('of') !== search.get('meeting')
  const given = (name: string) => (isOther ? null : search.get(name))
  const minutes = announced ? secondsBetween(announced.startsAt, announced.endsAt) / 60 : null
  return {
    places,
    people,
    from: given('from') ?? schedule?.days[0]?.date ?? today,
    days: given('days') ?? '1',
    minutes: given('minutes') ?? String(minutes ?? DEFAULT_MINUTES),
    rank: search.get('rank') === 'worst' ? 'worst' : 'total',
    start: given('start') ?? '',
  }
}

interface Where {
  readonly places: readonly { readonly zone: string; readonly weight: number }[]
  readonly zone: string
}

/** Returns the search of the form, or what is wrong with it. */
function readSearch(
  i18n: I18n,
  asked: PlannerAsked,
  { places, zone }: Where,
): { readonly search: Parameters<typeof fairSlots>[0] } | { readonly mistake: string } {
  const days = Number(asked.days)
  if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS)
    return { mistake: i18n.t('planner.bad-days') }
  const reading = SlotSearchSchema.safeParse({
    places,
    durationMinutes: Number(asked.minutes),
    from: asked.from,
    until: isDate(asked.from) ? dateAfter(asked.from, days - 1) : asked.from,
    rankBy: asked.rank,
    stepMinutes: STEP_MINUTES,
    // One of them can be that of the meeting
    maxSlots: OTHERS_SHOWN + 1,
    zone,
  })
  if (reading.success) return { search: reading.data }
  const fields = new Set(reading.error.issues.map(({ path }) => path[0]))
  const isDuration = fields.has('durationMinutes')
  return { mistake: i18n.t(isDuration ? 'planner.bad-minutes' : 'planner.bad-from') }
}

function isDate(text: string): boolean {
  return CalendarDateSchema.safeParse(text).success
}
