import { isOverlapping, isSameLine } from '@u4ssc/client/organizations'
import type { OrganizationMembership } from '@u4ssc/client/organizations'
import { fold } from '../list-files/find-code-by-name'
import type { Entry } from './store'

/** Maximum per entry. */
const MAX_OTHER_NAMES = 50

/**
 * Returns the kept entry with the additional names, country, website and memberships of its
 * duplicate. Overlapping or adjacent memberships are combined.
 */
export function mergeEntries(kept: Entry, duplicate: Entry): Entry {
  const names = { ...duplicate.names, ...kept.names }
  const merged = {
    ...kept,
    names,
    shortName: kept.shortName ?? duplicate.shortName,
    country: kept.country ?? duplicate.country,
    website: kept.website ?? duplicate.website,
    memberships: uniteMemberships([...kept.memberships, ...duplicate.memberships]),
  }
  const known = new Set([kept.code, merged.shortName, ...Object.values(names)].map(folded))
  const others = [
    ...kept.alsoKnownAs,
    ...[duplicate.code, duplicate.shortName, ...Object.values(duplicate.names)],
    ...duplicate.alsoKnownAs,
  ]
  const alsoKnownAs = others.flatMap((name) => {
    if (name === undefined || name === null || known.has(folded(name))) return []
    known.add(folded(name))
    return [name]
  })
  return { ...merged, alsoKnownAs: alsoKnownAs.slice(0, MAX_OTHER_NAMES) }
}

function folded(name: string | null | undefined): string {
  return fold(name ?? '')
}

function uniteMemberships(memberships: readonly OrganizationMembership[]) {
  const inOrder = [...memberships].sort((one, other) => (one.from < other.from ? -1 : 1))
  const united: OrganizationMembership[] = []
  for (const membership of inOrder) {
    const at = united.findIndex((earlier) => touches(earlier, membership))
    const earlier = united[at]
    if (earlier) united[at] = { ...earlier, until: later(earlier.until, membership.until) }
    else united.push(membership)
  }
  return united
}

function touches(earlier: OrganizationMembership, later: OrganizationMembership): boolean {
  return (
    isOverlapping(earlier, later) || (isSameLine(earlier, later) && earlier.until === later.from)
  )
}

/** `null` means no end. */
function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return null
  return one < other ? other : one
}
