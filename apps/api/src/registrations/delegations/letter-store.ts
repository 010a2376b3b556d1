import { asc, eq } from 'drizzle-orm'
import type { NominationLetter } from '@u4ssc/client/delegations'
import type { Database } from '../../db/index'
import { files, nominationLetters } from '../../db/tables/index'

/** Returns the letters of nomination of a delegation, without their contents. */
export function listLetters(db: Database, delegationId: string): Promise<NominationLetter[]> {
  const { id, createdAt } = nominationLetters
  const { name, type, size, sha256 } = files
  return db
    .select({ id, name, type, size, sha256, createdAt })
    .from(nominationLetters)
    .innerJoin(files, eq(files.id, nominationLetters.fileId))
    .where(eq(nominationLetters.delegationId, delegationId))
    .orderBy(asc(createdAt), asc(id))
}
