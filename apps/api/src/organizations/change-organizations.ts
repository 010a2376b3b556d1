import type * as z from 'zod'
import { OrganizationEntrySchema } from '@u4ssc/client/organizations'
import type {
  OrganizationChangeSchema,
  OrganizationCreationSchema,
  OrganizationEntry,
  OrganizationMerger,
} from '@u4ssc/client/organizations'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { idempotently } from '../idempotency/index'
import { mergeEntries } from './merge-entries'
import {
  deleteOrganization,
  findOrganization,
  findToChange,
  insertOrganization,
  writeOrganizations,
} from './store'

export interface OrganizationDeps {
  readonly db: Database
  readonly clock: Clock
}

/** A person changing an organization, with the version they have seen. */
export interface Handling {
  readonly code: string
  readonly version: number
  readonly person: string
}

function subjectOf(code: string): string {
  return `organizations/${code}`
}

/** @throws {Problem} if there is no organization with this code */
export async function requireOrganization(db: Database, code: string): Promise<OrganizationEntry> {
  const entry = await findOrganization(db, code)
  if (!entry) throw missing(code)
  return entry
}

export function createOrganization(
  deps: OrganizationDeps,
  creation: z.output<typeof OrganizationCreationSchema>,
  { person, key }: { readonly person: string; readonly key: string | undefined },
): Promise<OrganizationEntry> {
  return idempotently(
    deps,
    { key, person, request: { organization: creation } },
    (outer) =>
      outer.transaction(async (tx) => {
        const at = deps.clock()
        const entry = { ...creation, version: 1 }
        if (!(await insertOrganization(tx, entry, at))) throw taken(entry.code)
        const subject = subjectOf(entry.code)
        const act = { at, person, action: 'create-organization' as const, subject }
        await recordAct(tx, { ...act, before: null, after: entry })
        return requireOrganization(tx, entry.code)
      }),
    OrganizationEntrySchema,
  )
}

/** Replaces the data of an organization. */
export function changeOrganization(
  { db, clock }: OrganizationDeps,
  { code, version, person }: Handling,
  details: z.output<typeof OrganizationChangeSchema>,
): Promise<OrganizationEntry> {
  return db.transaction(async (tx) => {
    const at = clock()
    const before = requireVersion(await findToChange(tx, [code]), code, version)
    const after = { ...details, code, version: before.version + 1 }
    await writeOrganizations(tx, [after], at)
    const act = { at, person, action: 'change-organization' as const, subject: subjectOf(code) }
    await recordAct(tx, { ...act, before, after })
    return requireOrganization(tx, code)
  })
}

/** Merges two entries of the same organization and deletes `duplicate`. */
export function mergeOrganizations(
  { db, clock }: OrganizationDeps,
  { code, version, person }: Handling,
  { duplicate }: OrganizationMerger,
): Promise<OrganizationEntry> {
  if (duplicate === code) throw wrong('/duplicate', 'The duplicate is another entry of the list')
  return db.transaction(async (tx) => {
    const at = clock()
    const found = await findToChange(tx, [code, duplicate])
    const kept = requireVersion(found, code, version)
    const other = found.get(duplicate)
    if (!other) throw wrong('/duplicate', `No organization has the code "${duplicate}"`)
    const after = { ...mergeEntries(kept, other), version: kept.version + 1 }
    await deleteOrganization(tx, duplicate)
    await writeOrganizations(tx, [after], at)
    const act = { at, person, action: 'merge-organizations' as const, subject: subjectOf(code) }
    await recordAct(tx, { ...act, before: { kept, duplicate: other }, after })
    return requireOrganization(tx, code)
  })
}

function requireVersion(
  found: ReadonlyMap<string, OrganizationEntry>,
  code: string,
  version: number,
): OrganizationEntry {
  const entry = found.get(code)
  if (!entry) throw missing(code)
  if (entry.version === version) return entry
  const message = `The organization has changed to version ${entry.version}. Load it again.`
  throw new Problem('organization-changed', message)
}

function missing(code: string): Problem {
  return new Problem('organization-not-found', `There is no organization with the code "${code}".`)
}

function taken(code: string): Problem {
  const message = `Another organization already has the code "${code}". Choose another code.`
  return new Problem('organization-exists', message, [{ pointer: '/code', message }])
}

function wrong(pointer: string, message: string): Problem {
  return new Problem('invalid-request', message, [{ pointer, message }])
}
