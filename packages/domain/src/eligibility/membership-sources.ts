import type { MembershipBasis, MembershipStatus } from './membership'
import { timelineOf } from './memberships'
import { assertObject } from '../wrong-argument'

const CORRELATES_OF_WAR = 'Correlates of War data on international organizations, version 3'

const SOURCES: Readonly<Record<MembershipBasis, readonly string[]>> = {
  'itu-announcement': ['Date announced by ITU'],
  'founding-list-and-panel': ['List of the founding members of 1865', CORRELATES_OF_WAR],
  panel: [CORRELATES_OF_WAR],
  'panel-at-state-entry': [
    `${CORRELATES_OF_WAR}, from the first year of the state: the membership can be older`,
  ],
  'panel-disputed': [`${CORRELATES_OF_WAR}; the list of the founding members differs`],
  unverified: ['Several sources for the membership, none for its year'],
}

const TERRITORY_SOURCES = ['UN M49 table of country codes', 'The World Factbook 2026']

/**
 * Returns the sources of a membership status, in English.
 *
 * @example
 * membershipSources(membershipOf('PW', { on: '2024-09-19' })) // => ['Date announced by ITU']
 */
export function membershipSources(status: MembershipStatus): readonly string[] {
  assertObject(status, 'status')
  switch (status.status) {
    case 'member':
    case 'not-yet-member':
    case 'unknown':
      return SOURCES[status.basis]
    case 'territory':
      return [...TERRITORY_SOURCES, ...sourcesOfState(status.memberState)]
    case 'observer-resolution-99':
      return [
        'ITU Resolution 99 (1998, revised 2006, 2010 and 2014)',
        'Invitations to the Plenipotentiary Conference of 2018',
      ]
    case 'related-to-member':
    case 'not-member':
      return ['Lists of the parties to the ITU Constitution']
    default:
      return status satisfies never
  }
}

function sourcesOfState(country: string): readonly string[] {
  const { after } = timelineOf(country)
  return after.status === 'member' ? SOURCES[after.basis] : []
}
