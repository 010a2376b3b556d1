import { randomUUID } from 'node:crypto'
import { readCircular } from '@u4ssc/domain/circulars'
import { LETTER_LANGUAGES } from '@u4ssc/domain/circulars/languages'
import type { DraftCreationSchema } from '@u4ssc/client/contract'
import type { z } from 'zod'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { insertDraft } from './store'
import type { DraftRow } from './table'

export interface DraftDeps {
  readonly db: Database
  readonly clock: Clock
}

/**
 * Imports a letter: reads it and keeps the reading for review.
 *
 * @param person - id of who does it; `null` for the program itself
 */
export async function createDraft(
  { db, clock }: DraftDeps,
  { text, fileName }: z.output<typeof DraftCreationSchema>,
  person: string | null,
): Promise<DraftRow> {
  const at = clock()
  const row: DraftRow = {
    id: randomUUID(),
    status: 'open',
    version: 1,
    fileName,
    sourceText: text,
    read: readCircular(text, { languages: LETTER_LANGUAGES }),
    corrections: [],
    acknowledgements: [],
    createdAt: at,
    updatedAt: at,
  }
  await db.transaction(async (tx) => {
    await insertDraft(tx, row)
    await recordAct(tx, {
      at,
      person,
      action: 'create-draft',
      subject: `drafts/${row.id}`,
      before: null,
      after: { fileName, reference: row.read.circular.reference.text },
    })
  })
  return row
}
