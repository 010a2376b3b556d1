import { randomUUID } from 'node:crypto'
import type { Database } from '../db/index'
import { maskJoining } from './mask-joining'
import { auditEntries } from './table'

interface Act {
  readonly at: string
  /** Id of the person; `null` for the program itself. */
  readonly person: string | null
  readonly action: string
  readonly subject: string
  readonly before: unknown
  readonly after: unknown
}

/**
 * Writes what is done beside what it does: `tx` is the transaction that does it. Joining links and
 * passcodes are left out.
 */
export async function recordAct(tx: Database, act: Act): Promise<void> {
  const before = maskJoining(act.before)
  const after = maskJoining(act.after)
  await tx.insert(auditEntries).values({ id: randomUUID(), ...act, before, after })
}
