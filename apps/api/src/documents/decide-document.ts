import type { MeetingDocument, MeetingDocumentDecision } from '@u4ssc/client/documents'
import type { Person } from '@u4ssc/client/people'
import { recordAct } from '../audit/index'
import { findFile } from '../uploads/index'
import { Problem } from '../http/problems'
import { queueMessage } from '../mail/index'
import { noteEvent } from '../webhooks/index'
import { goneDocument, mayDecide, readDocument } from './put-document'
import type { DocumentDeps } from './put-document'
import { findDocument, lockDocument, updateDocument } from './store'

/**
 * Approves a document of a meeting, or returns it with a reason by email. People cannot decide on
 * their own documents while somebody else can.
 */
export async function decideDocument(
  deps: DocumentDeps,
  id: string,
  decision: MeetingDocumentDecision,
  person: Person['id'],
): Promise<MeetingDocument> {
  return deps.db.transaction(async (tx) => {
    const at = deps.clock()
    const row = await lockDocument(tx, id)
    if (!row) throw goneDocument()
    const { slug, sentBy, language, state } = row
    if (!(await mayDecide(tx, row, person)))
      throw new Problem('own-document', 'Another editor or owner must approve this document.')
    if (state !== 'waiting')
      throw new Problem('already-decided', `The document is already ${state}.`)

    const reason = decision.outcome === 'returned' ? decision.reason : null
    await updateDocument(tx, id, { state: decision.outcome, reason })
    const answer = await readDocument({ ...deps, db: tx }, id, person)
    if (reason !== null && sentBy !== null)
      await queueMessage(tx, {
        ...{ kind: 'document-returned', slug, to: { personId: sentBy }, language, at },
        facts: { reason, document: answer.file.name },
      })
    if (decision.outcome === 'approved')
      await noteEvent(tx, 'document.approved', { id, meeting: slug }, at)
    await recordAct(tx, {
      ...{ at, person, action: 'decide-meeting-document', subject: `meeting-documents/${id}` },
      ...{ before: { state }, after: { state: decision.outcome, reason } },
    })
    return answer
  })
}

/** Returns the file for review and records the access. */
export async function openDocument(deps: DocumentDeps, id: string, person: string) {
  const { db, clock } = deps
  const row = await findDocument(db, id)
  const file = row && (await findFile(deps, row.fileId))
  if (!file) throw goneDocument()
  await recordAct(db, {
    ...{ at: clock(), person, action: 'open-meeting-document' },
    ...{ subject: `meeting-documents/${id}`, before: null, after: null },
  })
  return file
}
