import { decideEligibility } from '@u4ssc/domain/eligibility'
import type { Applicant, Decision, EntityMembership } from '@u4ssc/domain/eligibility'
import type { ParticipationPolicy } from '@u4ssc/domain'
import type { OrganizationEntry } from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import { findByName } from './store'

/** The capacities in which people speak for an organization whose membership counts. */
const OF_ENTITIES: ReadonlySet<string> = new Set(['sector-member', 'associate', 'academia'])

/**
 * Decides whether an applicant may take part, with what the list of organizations knows of the
 * organization they come for. One that is not in the list stays "not known": that makes a case for
 * review.
 *
 * @param on - calendar date in Geneva, `YYYY-MM-DD`
 */
export async function decideWithMemberships(
  db: Database,
  applicant: Applicant,
  policy: ParticipationPolicy,
  on: string,
): Promise<Decision> {
  const entities = await entitiesOf(db, applicant)
  return decideEligibility(applicant, policy, { on, memberships: { entities } })
}

async function entitiesOf(
  db: Database,
  { capacity, country, organization }: Applicant,
): Promise<EntityMembership[]> {
  if (organization === null || !OF_ENTITIES.has(capacity)) return []
  const entry = theOne(await findByName(db, organization), country)
  return (entry?.memberships ?? []).flatMap(({ kind, from, until }) =>
    kind === 'partner' ? [] : [{ organization, capacity: kind, from, until }],
  )
}

/** Several may have one name, such as "Ministry of Communications": then the country tells them apart. */
function theOne(
  named: readonly OrganizationEntry[],
  country: string,
): OrganizationEntry | undefined {
  const [first, ...others] = named
  if (others.length === 0) return first
  const [there, ...more] = named.filter((entry) => entry.country === country)
  return more.length === 0 ? there : undefined
}
