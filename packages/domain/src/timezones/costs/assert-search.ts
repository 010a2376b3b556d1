import { assertDate, assertWallTime } from '../../assert-scalars'
import { assertObject, wrongArgument } from '../../wrong-argument'
import { assertZone } from '../assert-zone'
import type { Availability, SlotSearch } from './slot-search'

const DAY_MINUTES = 1440
const RANKINGS = ['total', 'worst']

/** Throws a RangeError that names the first wrong field; the rules are those of `SlotSearchSchema`. */
export function assertSearch(search: SlotSearch): void {
  assertObject(search, 'search')
  const { places, durationMinutes, from, until, zone, stepMinutes, rankBy, maxSlots } = search
  if (!Array.isArray(places) || places.length === 0)
    throw wrongArgument('search.places', 'a list of at least one place', places)
  places.forEach((place, index) => assertPlace(place, `search.places.${index}`))
  assertWhole(durationMinutes, 'search.durationMinutes', DAY_MINUTES)
  assertDate(from, 'search.from')
  assertDate(until, 'search.until')
  if (until < from) throw wrongArgument('search.until', 'a day that is not before from', until)
  if (zone !== undefined) assertZone(zone, 'search.zone')
  if (stepMinutes !== undefined) assertWhole(stepMinutes, 'search.stepMinutes', DAY_MINUTES)
  if (search.availability) assertAvailability(search.availability, 'search.availability')
  if (rankBy !== undefined && !RANKINGS.includes(rankBy))
    throw wrongArgument('search.rankBy', `one of ${RANKINGS.join(', ')}`, rankBy)
  if (maxSlots !== undefined) assertWhole(maxSlots, 'search.maxSlots', Infinity)
}

function assertPlace(place: SlotSearch['places'][number], at: string): void {
  const { zone, weight } = place
  assertZone(zone, `${at}.zone`)
  if (weight !== undefined && !(weight > 0 && weight < Infinity))
    throw wrongArgument(`${at}.weight`, 'a number above 0', weight)
  assertAvailability(place, at)
}

function assertAvailability(
  { earliest, latest, excludedWeekdays = [] }: Availability,
  at: string,
): void {
  if (earliest !== undefined) assertWallTime(earliest, `${at}.earliest`)
  if (latest !== undefined) assertWallTime(latest, `${at}.latest`)
  excludedWeekdays.forEach((day, index) => assertWhole(day, `${at}.excludedWeekdays.${index}`, 7))
}

function assertWhole(value: unknown, argument: string, max: number): void {
  const isWhole = typeof value === 'number' && Number.isInteger(value) && value >= 1
  const accepted = max === Infinity ? 'a whole number from 1' : `a whole number from 1 to ${max}`
  if (!isWhole || value > max) throw wrongArgument(argument, accepted, value)
}
