import type { MembershipStanding } from './membership'
import { MEMBER_STATES } from './membership-records'
import { NON_MEMBERS, TERRITORIES } from './territory-records'

/**
 * How a country or area stands to ITU on a day.
 *
 * A territory answers with the Member State it comes under, and that state's date. `since` may be a
 * bare year; `basis` says how it is known, and the year may be a latest one.
 *
 * @param country - ISO 3166-1 alpha-2 code, or XK
 * @param on - calendar date in Geneva, `YYYY-MM-DD`; the first day of a membership counts
 * @example
 * membershipOf('PW', '2021-12-07') // => { standing: 'not-yet-member', country: 'PW', since: '2024-09-19' }
 * membershipOf('PW', '2024-09-19').standing // => 'member'
 */
export function membershipOf(country: string, on: string): MembershipStanding {
  if (!/^[A-Z]{2}$/.test(country)) return { standing: 'unknown', country }
  const membership = MEMBER_STATES[country]
  if (membership) {
    const [since, basis] = membership
    return since <= on
      ? { standing: 'member', country, since, basis }
      : { standing: 'not-yet-member', country, since }
  }
  return standingOfArea(country, on)
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

function standingOfArea(country: string, on: string): MembershipStanding {
  const territory = TERRITORIES[country]
  if (!territory) return { ...(NON_MEMBERS[country] ?? { standing: 'unknown' }), country }

  const [memberState] = territory
  const ofState = membershipOf(memberState, on)
  return ofState.standing === 'member'
    ? { standing: 'territory', country, memberState, since: ofState.since }
    : { ...ofState, country }
}
