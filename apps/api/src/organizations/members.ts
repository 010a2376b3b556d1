import { decideEligibility } from '@u4ssc/domain/eligibility'
import type { Applicant, Decision, EntityMembership } from '@u4ssc/domain/eligibility'
import type { ParticipationPolicy } from '@u4ssc/domain'
import type { OrganizationEntry } from '@u4ssc/client/organizations'
import type { Database } from '../db/index'
import { findByName } from './store'

/** Capacities that depend on the membership of an organization. */
const OF_ENTITIES: ReadonlySet<string> = new Set(['sector-member', 'associate', 'academia'])

/**
 * Decides eligibility with the memberships of the applicant's organization. An organization that is
 * not listed stays "not known" and needs a review.
 *
 * @param on - date in Geneva, `YYYY-MM-DD`
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
  { capacity, country, organization = null }: Applicant,
): Promise<EntityMembership[]> {
  if (organization === null || !OF_ENTITIES.has(capacity)) return []
  const entry = theOne(await findByName(db, organization), country)
  return (entry?.memberships ?? []).flatMap(({ kind, from, until }) =>
    kind === 'partner' ? [] : [{ organization, capacity: kind, from, until }],
  )
}

/** Names such as "Ministry of Communications" are ambiguous; the country decides. */
function theOne(
  named: readonly OrganizationEntry[],
  country: string,
): OrganizationEntry | undefined {
  const [first, ...others] = named
  if (others.length === 0) return first
  const [there, ...more] = named.filter((entry) => entry.country === country)
  return more.length === 0 ? there : undefined
}
