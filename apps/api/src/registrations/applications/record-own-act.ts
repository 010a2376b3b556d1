import { isDeepStrictEqual } from 'node:util'
import type { AuditAction } from '@u4ssc/client/platform'
import { recordAct } from '../../audit/index'
import type { Database } from '../../db/index'
import type { RegistrationRow } from '../../db/tables/index'

interface OwnAct {
  readonly action: AuditAction
  readonly before: RegistrationRow
  readonly at: string
}

/** What changes with every act. */
const TECHNICAL: ReadonlySet<string> = new Set(['version', 'updatedAt', 'consents', 'decision'])

/**
 * Records what registrants do with their personal link: the state, and which fields changed, not
 * their values, because the audit log outlives erasure.
 */
export function recordOwnAct(
  tx: Database,
  row: RegistrationRow,
  { action, before, at }: OwnAct,
): Promise<void> {
  const earlier = new Map<string, unknown>(Object.entries(before))
  const fields = Object.entries(row).flatMap(([field, value]) =>
    TECHNICAL.has(field) || isDeepStrictEqual(earlier.get(field), value) ? [] : field,
  )
  return recordAct(tx, {
    ...{ at, person: row.id, action, subject: `registrations/${row.id}` },
    before: { state: before.state },
    after: { state: row.state, fields },
  })
}
