import { randomUUID } from 'node:crypto'
import type { AuditAction } from '@u4ssc/client/platform'
import type { Database } from '../db/index'
import { maskJoining } from './mask-joining'
import type { ActRow } from './store'
import { auditEntries } from '../db/tables/index'

interface Act {
  readonly at: string
  /** ID of the person; `null` for the platform itself. */
  readonly person: string | null
  readonly action: AuditAction
  readonly subject: string
  readonly before: unknown
  readonly after: unknown
}

/** Records an action in the audit log. `tx` is the transaction of the action. */
export async function recordAct(tx: Database, act: Act): Promise<void> {
  await tx.insert(auditEntries).values(toActRow(act))
}

/** Returns the entry of an action. Joining links and passcodes are masked. */
export function toActRow(act: Act): ActRow {
  const before = maskJoining(act.before)
  const after = maskJoining(act.after)
  return { id: randomUUID(), ...act, before, after }
}
