import { isDeepStrictEqual } from 'node:util'
import { isOverlapping, isSameLine } from '@u4ssc/client/organizations'
import type { OrganizationRowResult, OrganizationMembership } from '@u4ssc/client/organizations'
import { fold } from '../list-files/find-code-by-name'
import { mainName } from './find-by-name'
import type { Given, ReadRow } from './read-rows'
import type { Entry } from './store'

export interface TakenRow {
  readonly read: ReadRow
  readonly result: OrganizationRowResult
}

interface Taken {
  readonly result: OrganizationRowResult
  /** State after the row; `null` if the row writes nothing. */
  readonly entry: Entry | null
}

const MAX_MEMBERSHIPS = 100
const MAX_OTHER_NAMES = 50

/**
 * Returns the result of each row of a list, in order; a row sees the changes of earlier ones. A row
 * adds, completes and ends; empty cells change nothing.
 *
 * @param known - current entries by code
 * @returns the changed entries, each with its next version
 */
export function takeRows(
  rows: readonly ReadRow[],
  known: ReadonlyMap<string, Entry>,
): { readonly taken: TakenRow[]; readonly written: Entry[] } {
  const written = new Map<string, Entry>()
  const seen = new Set<string>()
  const taken = rows.map((read): TakenRow => {
    if (!read.given) return { read, result: read.fault.result }
    const row = JSON.stringify(read.given)
    if (seen.has(row)) return { read, result: 'duplicate-row' }
    seen.add(row)
    const { code } = read.given
    const { result, entry } = takeRow(read.given, written.get(code) ?? known.get(code))
    const version = (known.get(code)?.version ?? 0) + 1
    if (entry) written.set(code, { ...entry, version })
    return { read, result }
  })
  return { taken, written: [...written.values()] }
}

function takeRow(given: Given, before: Entry | undefined): Taken {
  const entry = before ? complete(before, given) : begin(given)
  if (mainName(entry.names) === '') return { result: 'no-name', entry: null }
  if (entry.alsoKnownAs.length > MAX_OTHER_NAMES) return { result: 'too-long', entry: null }
  const { membership } = given
  const memberships = membership ? withMembership(entry.memberships, membership) : entry.memberships
  if (memberships === 'overlap') return { result: 'overlap', entry: null }
  if (memberships.length > MAX_MEMBERSHIPS) return { result: 'too-long', entry: null }

  const after = { ...entry, memberships }
  if (!before) return { result: 'new-organization', entry: after }
  if (memberships.length > before.memberships.length)
    return { result: 'new-membership', entry: after }
  return isDeepStrictEqual(before, after)
    ? { result: 'unchanged', entry: null }
    : { result: 'changed', entry: after }
}

function begin({ code, names, shortName, alsoKnownAs, country, website }: Given): Entry {
  const details = { names, shortName, alsoKnownAs: [...alsoKnownAs], country, website }
  return { code, ...details, memberships: [], version: 1 }
}

function complete(before: Entry, given: Given): Entry {
  const known = new Set(before.alsoKnownAs.map(fold))
  const more = given.alsoKnownAs.filter((name) => !known.has(fold(name)))
  return {
    ...before,
    names: { ...before.names, ...given.names },
    shortName: given.shortName ?? before.shortName,
    alsoKnownAs: [...before.alsoKnownAs, ...more],
    country: given.country ?? before.country,
    website: given.website ?? before.website,
  }
}

/** A membership with the same first day is the same; the row can end or extend it. */
function withMembership(
  memberships: readonly OrganizationMembership[],
  given: OrganizationMembership,
): OrganizationMembership[] | 'overlap' {
  const isSame = (each: OrganizationMembership) =>
    isSameLine(each, given) && each.from === given.from
  const others = memberships.filter((each) => !isSame(each))
  if (others.some((each) => isOverlapping(each, given))) return 'overlap'
  return others.length === memberships.length
    ? [...memberships, given]
    : memberships.map((each) => (isSame(each) ? given : each))
}
