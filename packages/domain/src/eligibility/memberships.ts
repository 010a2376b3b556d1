import { assertCountry } from '../assert-scalars'
import { readDate } from '../date-input'
import type { DateInput } from '../date-input'
import type { MembershipBasis, MembershipStatus } from './membership'
import { MEMBER_STATES } from './membership-records'
import { NON_MEMBERS, TERRITORIES, TERRITORIES_SINCE } from './territory-records'
import { assertOptions } from './assert-options'

/** Status of a country or area before a date and from that date. */
export interface MembershipTimeline {
  /** A date, or a year that compares as 1 January; empty if the status never changed. */
  readonly since: string
  readonly before: MembershipStatus
  readonly after: MembershipStatus
}

const byCountry = new Map<string, MembershipTimeline>()

/**
 * Returns the ITU membership status of a country or area on a date.
 *
 * For a territory, the result has its Member State and that state's date. `since` can be a year
 * only; `basis` is its source. If the year may be too late, earlier dates are `unknown`: for
 * Ukraine, the data begins in 1991. So are dates before 2000 for territories. The result is shared between calls and frozen.
 *
 * @param country - ISO 3166-1 alpha-2 code, or XK
 * @param options - `on`: calendar date in Geneva, `YYYY-MM-DD`; the first day of a membership counts
 * @throws RangeError for what is no country or no date
 * @example
 * membershipOf('PW', { on: '2021-12-07' }).status // => 'not-yet-member'
 * membershipOf('PW', { on: '2024-09-19' }).status // => 'member'
 * membershipOf('UA', { on: '1980-01-01' }).status // => 'unknown'
 */
export function membershipOf(
  country: string,
  options: { readonly on: DateInput },
): MembershipStatus {
  assertOptions(options)
  const date = readDate(options.on, 'options.on')
  const timeline = timelineOf(country)
  return timeline.since <= date ? timeline.after : timeline.before
}

/**
 * Returns the Member States of ITU on a date.
 *
 * @param on - calendar date in Geneva, `YYYY-MM-DD`; before 2007 the years are those of the records
 * @returns ISO 3166-1 alpha-2 codes, in alphabetical order
 * @throws RangeError for what is no date
 * @example
 * memberStatesOn('2021-12-07').length // => 193
 */
export function memberStatesOn(on: DateInput): string[] {
  const date = readDate(on, 'on')
  return [...timelines()]
    .filter(([, { since, after }]) => after.status === 'member' && since <= date)
    .map(([country]) => country)
    .sort()
}

/**
 * Returns the date from which a country or area counts as a member.
 *
 * @returns `YYYY-MM-DD`, a bare year as its 1 January; null where the records give no such day
 */
export function memberSince(country: string): string | null {
  const { after } = timelineOf(country)
  if (after.status !== 'member' && after.status !== 'territory') return null
  const { since } = after
  return since.length === 4 ? `${since}-01-01` : since
}

/**
 * Returns all statuses by country code.
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
      for (const country of countries) {
        const status = LATEST_YEARS.has(basis) ? 'unknown' : 'not-yet-member'
        const before = { status, country, since, basis } as const
        add(country, since, before, { status: 'member', country, since, basis })
      }
    }
  for (const [memberState, countries] of Object.entries(TERRITORIES)) {
    const state = byCountry.get(memberState)
    if (state?.after.status !== 'member') continue
    const { since } = state.after
    const after = (country: string) =>
      ({ status: 'territory', country, memberState, since }) as const
    for (const country of countries.split(' ')) {
      const before = { ...UNKNOWN_TERRITORY, country } as const
      add(country, TERRITORIES_SINCE, before, after(country))
    }
  }
  for (const [country, status] of Object.entries(NON_MEMBERS)) {
    const always = Object.freeze({ ...status, country })
    byCountry.set(country, { since: '', before: always, after: always })
  }
}

const UNKNOWN_TERRITORY = {
  status: 'unknown',
  since: TERRITORIES_SINCE,
  basis: 'unverified',
} as const

/** Bases with years that may be too late, so that earlier dates are unknown. */
const LATEST_YEARS: ReadonlySet<MembershipBasis> = new Set(['panel-at-state-entry', 'unverified'])

function add(country: string, since: string, before: MembershipStatus, after: MembershipStatus) {
  byCountry.set(country, { since, before: Object.freeze(before), after: Object.freeze(after) })
}
