import type { MembershipStanding } from './membership'
import { MEMBER_STATES } from './membership-records'
import { NON_MEMBERS, TERRITORIES } from './territory-records'

/** How one country or area stands before a day and from that day on. */
export interface MembershipTimeline {
  /** A day, or a year that compares as its 1 January; empty where nothing ever changed. */
  readonly since: string
  readonly before: MembershipStanding
  readonly after: MembershipStanding
}

const byCountry = new Map<string, MembershipTimeline>()

/**
 * How a country or area stands to ITU on a day.
 *
 * A territory answers with the Member State it comes under, and that state's date. `since` may be a
 * bare year; `basis` says how it is known, and the year may be a latest one. The answer is shared
 * between calls and frozen.
 *
 * @param country - ISO 3166-1 alpha-2 code, or XK
 * @param on - calendar date in Geneva, `YYYY-MM-DD`; the first day of a membership counts
 * @example
 * membershipOf('PW', '2021-12-07') // => { standing: 'not-yet-member', country: 'PW', since: '2024-09-19' }
 * membershipOf('PW', '2024-09-19').standing // => 'member'
 */
export function membershipOf(country: string, on: string): MembershipStanding {
  const timeline = timelineOf(country)
  if (!timeline) return { standing: 'unknown', country }
  return timeline.since <= on ? timeline.after : timeline.before
}

/**
 * The Member States of ITU on a day.
 *
 * @param on - calendar date in Geneva, `YYYY-MM-DD`; before 2007 the years are those of the records
 * @returns ISO 3166-1 alpha-2 codes, in alphabetical order
 * @example
 * memberStatesOn('2021-12-07').length // => 193
 */
export function memberStatesOn(on: string): string[] {
  return [...timelines()]
    .filter(([, { since, after }]) => after.standing === 'member' && since <= on)
    .map(([country]) => country)
    .sort()
}

/**
 * The day from which a country or area counts as a member, whatever the day asked about.
 *
 * @returns `YYYY-MM-DD`, a bare year as its 1 January; null where the records give no such day
 */
export function memberSince(country: string): string | null {
  const timeline = timelineOf(country)
  if (!timeline?.since) return null
  return timeline.since.length === 4 ? `${timeline.since}-01-01` : timeline.since
}

/** The whole of it; undefined for a code that belongs to no country or area. */
export function timelineOf(country: string): MembershipTimeline | undefined {
  return timelines().get(country)
}

function timelines(): ReadonlyMap<string, MembershipTimeline> {
  if (byCountry.size === 0) readRecords()
  return byCountry
}

function readRecords() {
  for (const [basis, lines] of MEMBER_STATES)
    for (const line of lines.trim().split('\n')) {
      const [since = '', ...countries] = line.split(' ')
      for (const country of countries) add({ standing: 'member', country, since, basis })
    }
  for (const [memberState, countries] of Object.entries(TERRITORIES)) {
    const since = byCountry.get(memberState)?.since ?? ''
    for (const country of countries.split(' '))
      add({ standing: 'territory', country, memberState, since })
  }
  for (const [country, standing] of Object.entries(NON_MEMBERS)) {
    const always = Object.freeze({ ...standing, country })
    byCountry.set(country, { since: '', before: always, after: always })
  }
}

function add(after: Extract<MembershipStanding, { since: string }>) {
  const { country, since } = after
  const before = Object.freeze({ standing: 'not-yet-member' as const, country, since })
  byCountry.set(country, { since, before, after: Object.freeze(after) })
}
