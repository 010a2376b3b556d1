import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { NominationLetter } from '@u4ssc/client/delegations'
import type { DocumentRequest } from '@u4ssc/client/documents'
import { recordAct } from '../../audit/index'
import type { Database } from '../../db/index'
import { dropFile, findFile, storeFile, uploadOf } from '../../uploads/index'
import type { FileDeps } from '../../uploads/index'
import { Problem } from '../../http/problems'
import type { RegistrationDeps } from '../registration-deps'
import { lockDelegation } from '../store/delegation-store'
import { requireFocalPoint } from './delegations'
import { listLetters } from './letter-store'
import { nominationLetters } from '../../db/tables/index'

const MAX_LETTERS = 20

/** Adds a letter of nomination. Uploading the same file again has no effect. */
export async function addLetter(
  { db, clock }: RegistrationDeps,
  token: string,
  file: DocumentRequest,
): Promise<NominationLetter[]> {
  return db.transaction(async (tx) => {
    const at = clock()
    const { focalPoint, delegation } = await requireFocalPoint(tx, token, at)
    await lockDelegation(tx, delegation.id)
    const held = await listLetters(tx, delegation.id)
    if (held.length >= MAX_LETTERS)
      throw new Problem(
        'delegation-full',
        `You can upload at most ${MAX_LETTERS} letters of nomination. Delete one first.`,
      )
    const kept = await storeFile(tx, uploadOf(file), at)
    if (held.some(({ sha256 }) => sha256 === kept.sha256)) {
      await dropFile(tx, kept.id)
      return held
    }
    const id = randomUUID()
    const row = { id, delegationId: delegation.id, fileId: kept.id, createdAt: at }
    await tx.insert(nominationLetters).values(row)
    await recordAct(tx, {
      at,
      person: focalPoint.id,
      action: 'add-nomination-letter',
      subject: `delegations/${delegation.id}`,
      before: null,
      after: { sha256: kept.sha256, size: kept.size },
    })
    return listLetters(tx, delegation.id)
  })
}

export async function removeLetter(
  { db, clock }: RegistrationDeps,
  token: string,
  id: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const at = clock()
    const { focalPoint, delegation } = await requireFocalPoint(tx, token, at)
    const letter = await requireLetter(tx, delegation.id, id)
    await dropFile(tx, letter.fileId)
    await recordAct(tx, {
      at,
      person: focalPoint.id,
      action: 'remove-nomination-letter',
      subject: `delegations/${delegation.id}`,
      before: { letter: id },
      after: null,
    })
  })
}

/** Returns the file of a letter of nomination and records the access. */
export async function openLetter(
  deps: RegistrationDeps & FileDeps,
  delegationId: string,
  id: string,
  person: string,
) {
  const { db, clock } = deps
  const letter = await requireLetter(db, delegationId, id)
  const file = await findFile(deps, letter.fileId)
  if (!file) throw new Error('A letter is without its file')
  await recordAct(db, {
    at: clock(),
    person,
    action: 'open-nomination-letter',
    subject: `delegations/${delegationId}`,
    before: null,
    after: { letter: id },
  })
  return file
}

async function requireLetter(db: Database, delegationId: string, id: string) {
  const own = and(eq(nominationLetters.id, id), eq(nominationLetters.delegationId, delegationId))
  const [row] = await db.select().from(nominationLetters).where(own)
  if (row) return row
  throw new Problem('letter-not-found', 'The delegation has no such letter of nomination.')
}
