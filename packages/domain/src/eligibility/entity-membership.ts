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

/** Whether who asks in this capacity speaks for an organization whose membership counts. */
export function speaksForEntity(capacity: Capacity): boolean {
  return ENTITY_CAPACITIES[capacity]
}

/** Whether the caller's records name the organization as a member in that capacity on that day. */
export function isEntityMember(
  entities: readonly EntityMembership[],
  applicant: Applicant,
  on: string,
): boolean {
  return recordsOf(entities, applicant).some(
    ({ from, until }) => from <= on && (until === null || on < until),
  )
}

/** The days from which the caller's records name the organization as a member in that capacity. */
export function membershipStarts(
  entities: readonly EntityMembership[],
  applicant: Applicant,
): string[] {
  return recordsOf(entities, applicant).map(({ from }) => from)
}

function recordsOf(
  entities: readonly EntityMembership[],
  { organization, capacity }: Applicant,
): readonly EntityMembership[] {
  if (organization === null) return []
  const name = folded(organization)
  return entities.filter(
    (entity) => entity.capacity === capacity && folded(entity.organization) === name,
  )
}

/**
 * Whether the applicant's organization is a member in the capacity claimed; it is named later.
 *
 * The package has no records of entities. What the caller's records do not name is not known, which
 * is neither yes nor no.
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

/** Folding is slow beside everything else here, and records are asked about again and again. */
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
