import type { MeetingDocument, MeetingDocumentRuling, Person } from '@u4ssc/client/contract'
import { recordAct } from '../audit/index'
import { findFile } from '../files/index'
import { Problem } from '../http/problems'
import { queueMessage } from '../mail/index'
import { goneDocument, readDocument } from './put-document'
import type { DocumentDeps } from './put-document'
import { findDocument, lockDocument, updateDocument } from './store'

/**
 * Approves a document of a meeting, or sends it back with a reason, by mail. Somebody else does it
 * than who sent it, but for an owner, who may be alone.
 */
export async function ruleOnDocument(
  deps: DocumentDeps,
  id: string,
  ruling: MeetingDocumentRuling,
  { id: person, role }: Pick<Person, 'id' | 'role'>,
): Promise<MeetingDocument> {
  return deps.db.transaction(async (tx) => {
    const at = deps.clock()
    const row = await lockDocument(tx, id)
    if (!row) throw goneDocument()
    const { slug, sentBy, language, state } = row
    if (sentBy === person && role !== 'owner')
      throw new Problem('own-document', 'Another editor, or an owner, approves it')
    if (state !== 'waiting') throw new Problem('material-ruled', `It is ${state} by now`)

    const reason = ruling.outcome === 'returned' ? ruling.reason : null
    await updateDocument(tx, id, { state: ruling.outcome, reason })
    const answer = await readDocument({ ...deps, db: tx }, id, person)
    if (reason !== null && sentBy !== null)
      await queueMessage(tx, {
        ...{ kind: 'document-returned', slug, to: { personId: sentBy }, language, at },
        facts: { reason, document: answer.file.name },
      })
    await recordAct(tx, {
      ...{ at, person, action: 'rule-on-meeting-document', subject: `meeting-documents/${id}` },
      ...{ before: { state }, after: { state: ruling.outcome, reason } },
    })
    return answer
  })
}

/** The file, for those who look it over; who did is on record. */
export async function openDocument({ db, clock }: DocumentDeps, id: string, person: string) {
  const row = await findDocument(db, id)
  const file = row && (await findFile(db, row.fileId))
  if (!file) throw goneDocument()
  await recordAct(db, {
    ...{ at: clock(), person, action: 'open-meeting-document' },
    ...{ subject: `meeting-documents/${id}`, before: null, after: null },
  })
  return file
}
