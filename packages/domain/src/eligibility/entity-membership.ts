import type { Citation } from '../citation'
import { foldName } from '../fold-name'
import type { Applicant, Capacity } from './applicant'
import type { Case } from './case'
import type { Ground } from './decision'
import type { EntityMembership } from './membership'

export type EntityCapacity = EntityMembership['capacity']

const ENTITY_CAPACITIES: Readonly<Record<Capacity, boolean>> = {
  'member-state': false,
  'sector-member': true,
  associate: true,
  academia: true,
  individual: false,
  observer: false,
}

/** Returns whether a capacity depends on the membership of an organization. */
export function speaksForEntity(capacity: Capacity): boolean {
  return ENTITY_CAPACITIES[capacity]
}

/**
 * Returns whether the caller's records have the organization as a member in that capacity on that
 * date.
 */
export function isEntityMember(
  entities: readonly EntityMembership[],
  applicant: Applicant,
  on: string,
): boolean {
  return recordsOf(entities, applicant).some(
    ({ from, until }) => from <= on && (until === null || on < until),
  )
}

/** Returns the start dates of the organization's memberships in that capacity. */
export function membershipStarts(
  entities: readonly EntityMembership[],
  applicant: Applicant,
): string[] {
  return recordsOf(entities, applicant).map(({ from }) => from)
}

function recordsOf(
  entities: readonly EntityMembership[],
  { organization = null, capacity }: Applicant,
): readonly EntityMembership[] {
  if (organization === null) return []
  const name = folded(organization)
  return entities.filter(
    (entity) => entity.capacity === capacity && folded(entity.organization) === name,
  )
}

/**
 * Returns the ground on the membership of the applicant's organization; its name is filled in
 * later.
 *
 * The package has no records of organizations. An organization that is not in the caller's records
 * is unknown, which is neither yes nor no.
 */
export function entityGround(
  { isEntityMember: holds }: Case,
  capacity: EntityCapacity,
  cites: Citation | null,
): Ground {
  const rule = 'entity-membership'
  return holds
    ? { rule, holds, reason: { code: 'entity-is-member', capacity, organization: '' }, cites }
    : {
        rule,
        holds: null,
        reason: { code: 'entity-membership-not-known', capacity, organization: null },
        cites,
      }
}

/** Cache of folded names, because folding is slow. */
const foldedNames = new Map<string, string>()
const FOLDED_NAMES_MAX = 10_000

function folded(name: string): string {
  const known = foldedNames.get(name)
  if (known !== undefined) return known
  if (foldedNames.size >= FOLDED_NAMES_MAX) foldedNames.clear()
  const answer = foldName(name)
  foldedNames.set(name, answer)
  return answer
}
