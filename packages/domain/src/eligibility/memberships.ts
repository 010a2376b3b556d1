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

let timelines: ReadonlyMap<string, MembershipTimeline> | undefined

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
  return Object.entries(MEMBER_STATES)
    .filter(([, [since]]) => since <= on)
    .map(([country]) => country)
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
  timelines ??= readRecords()
  return timelines.get(country)
}

function readRecords(): ReadonlyMap<string, MembershipTimeline> {
  const found = new Map<string, MembershipTimeline>()
  for (const country of Object.keys(MEMBER_STATES)) {
    const [since, basis] = MEMBER_STATES[country] ?? ['', undefined]
    found.set(country, timeline({ standing: 'member', country, since, basis }))
  }
  for (const country of Object.keys(TERRITORIES)) {
    const memberState = TERRITORIES[country]?.[0] ?? ''
    const since = found.get(memberState)?.since ?? ''
    found.set(country, timeline({ standing: 'territory', country, memberState, since }))
  }
  for (const country of Object.keys(NON_MEMBERS)) {
    const standing = NON_MEMBERS[country] ?? ({ standing: 'not-member' } as const)
    const always = Object.freeze({ ...standing, country })
    found.set(country, { since: '', before: always, after: always })
  }
  return found
}

function timeline(after: Extract<MembershipStanding, { since: string }>): MembershipTimeline {
  const { country, since } = after
  const before = Object.freeze({ standing: 'not-yet-member' as const, country, since })
  return { since, before, after: Object.freeze(after) }
}
