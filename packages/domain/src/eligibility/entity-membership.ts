import type { Citation } from '../citation'
import { foldName } from '../fold-name'
import type { Case } from './case'
import type { Ground } from './decision'
import type { EntityMembership } from './membership'

export type EntityCapacity = EntityMembership['capacity']

/**
 * Whether the applicant's organization is a member in the capacity claimed.
 *
 * The package has no records of entities. What the caller's records do not name is not known, which
 * is neither yes nor no.
 */
export function entityGround(
  { applicant, entities, on }: Case,
  capacity: EntityCapacity,
  cites: Citation | null,
): Ground {
  const { organization } = applicant
  const known = entities.some(
    (entity) =>
      organization !== null &&
      entity.capacity === capacity &&
      foldName(entity.organization) === foldName(organization) &&
      entity.from <= on &&
      (entity.until === null || on < entity.until),
  )
  return organization !== null && known
    ? {
        rule: 'entity-membership',
        holds: true,
        because: { code: 'entity-is-member', capacity, organization },
        cites,
      }
    : {
        rule: 'entity-membership',
        holds: null,
        because: { code: 'entity-membership-not-known', capacity, organization },
        cites,
      }
}
