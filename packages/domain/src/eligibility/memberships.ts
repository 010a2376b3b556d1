import { assertCountry, assertDate } from '../assert-scalars'
import type { MembershipBasis, MembershipStatus } from './membership'
import { MEMBER_STATES } from './membership-records'
import { NON_MEMBERS, TERRITORIES } from './territory-records'

/** How one country or area stands before a day and from that day on. */
export interface MembershipTimeline {
  /** A day, or a year that compares as its 1 January; empty where nothing ever changed. */
  readonly since: string
  readonly before: MembershipStatus
  readonly after: MembershipStatus
}

const byCountry = new Map<string, MembershipTimeline>()

/**
 * How a country or area stands to ITU on a day.
 *
 * A territory answers with the Member State it comes under, and that state's date. `since` may be a
 * bare year; `basis` says how it is known. Where the year may be too late, earlier days are `unknown`:
 * Ukraine is in the records since 1991, the year in which their data begins for it. The answer is
 * shared between calls and frozen.
 *
 * @param country - ISO 3166-1 alpha-2 code, or XK
 * @param on - calendar date in Geneva, `YYYY-MM-DD`; the first day of a membership counts
 * @throws RangeError for what is no country or no date
 * @example
 * membershipOf('PW', '2021-12-07').status // => 'not-yet-member'
 * membershipOf('PW', '2024-09-19').status // => 'member'
 * membershipOf('UA', '1980-01-01').status // => 'unknown'
 */
export function membershipOf(country: string, on: string): MembershipStatus {
  assertDate(on, 'on')
  const timeline = timelineOf(country)
  return timeline.since <= on ? timeline.after : timeline.before
}

/**
 * The Member States of ITU on a day.
 *
 * @param on - calendar date in Geneva, `YYYY-MM-DD`; before 2007 the years are those of the records
 * @returns ISO 3166-1 alpha-2 codes, in alphabetical order
 * @throws RangeError for what is no date
 * @example
 * memberStatesOn('2021-12-07').length // => 193
 */
export function memberStatesOn(on: string): string[] {
  assertDate(on, 'on')
  return [...timelines()]
    .filter(([, { since, after }]) => after.status === 'member' && since <= on)
    .map(([country]) => country)
    .sort()
}

/**
 * The day from which a country or area counts as a member, whatever the day asked about.
 *
 * @returns `YYYY-MM-DD`, a bare year as its 1 January; null where the records give no such day
 */
export function memberSince(country: string): string | null {
  const { since } = timelineOf(country)
  if (since === '') return null
  return since.length === 4 ? `${since}-01-01` : since
}

/**
 * The whole of it.
 *
 * @throws RangeError for what is no country
 */
export function timelineOf(country: string): MembershipTimeline {
  const timeline = timelines().get(country)
  if (timeline) return timeline
  assertCountry(country)
  throw new Error(`The records of memberships lack ${country}`)
}

function timelines(): ReadonlyMap<string, MembershipTimeline> {
  if (byCountry.size === 0) readRecords()
  return byCountry
}

function readRecords() {
  for (const [basis, lines] of MEMBER_STATES)
    for (const line of lines.trim().split('\n')) {
      const [since = '', ...countries] = line.split(' ')
      for (const country of countries) add({ status: 'member', country, since, basis }, basis)
    }
  for (const [memberState, countries] of Object.entries(TERRITORIES)) {
    const state = byCountry.get(memberState)
    if (state?.after.status !== 'member') continue
    const { since, basis } = state.after
    for (const country of countries.split(' '))
      add({ status: 'territory', country, memberState, since }, basis)
  }
  for (const [country, status] of Object.entries(NON_MEMBERS)) {
    const always = Object.freeze({ ...status, country })
    byCountry.set(country, { since: '', before: always, after: always })
  }
}

/** The years of these may be too late: what was before is not known. */
const LATEST_YEARS: ReadonlySet<MembershipBasis> = new Set(['panel-at-state-entry', 'unverified'])

function add(
  after: Extract<MembershipStatus, { status: 'member' | 'territory' }>,
  basis: MembershipBasis,
) {
  const { country, since } = after
  const status = LATEST_YEARS.has(basis) ? 'unknown' : 'not-yet-member'
  const before = Object.freeze({ status, country, since, basis })
  byCountry.set(country, { since, before, after: Object.freeze(after) })
}
