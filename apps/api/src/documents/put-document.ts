import { randomUUID } from 'node:crypto'
import { documents, rolesOf } from '@u4ssc/client/contract'
import type {
  MeetingDocument,
  MeetingDocumentQuery,
  MeetingDocumentRequest,
} from '@u4ssc/client/documents'
import type { Readers } from '@u4ssc/documents/isolated'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { dropFile, storeFile } from '../uploads/index'
import type { FileDeps } from '../uploads/index'
import { Problem } from '../http/problems'
import {
  addressOfDocument,
  findMeetingItself,
  missingMeeting,
  requireOpenProceedings,
} from '../meetings/index'
import { mayApprove } from '../people/index'
import { insertDocument, listDocuments, lockDocument } from './store'
import type { NamedDocument } from './store'

export interface DocumentDeps extends FileDeps {
  readonly clock: Clock
  readonly publicApiUrl: string
  readonly readers: Pick<Readers, 'countPages'>
}

interface DocumentUpload extends MeetingDocumentRequest {
  readonly content: Uint8Array
}

/** Uploads a document. It is not accessible until another person approves it. */
export async function putDocument(
  deps: DocumentDeps,
  { meeting: slug, language, replaces, ...file }: DocumentUpload,
  person: string,
): Promise<MeetingDocument> {
  const pages = await deps.readers.countPages(file.content)
  return deps.db.transaction(async (tx) => {
    const at = deps.clock()
    if (!(await findMeetingItself(tx, slug))) throw await missingMeeting(tx, slug)
    await requireOpenProceedings(tx, slug)
    const revision = replaces === undefined ? 1 : await nextRevision(tx, slug, replaces)
    const { id: fileId, name, sha256, size } = await storeFile(tx, { ...file, pages }, at)
    const id = randomUUID()
    const state = 'waiting'
    await insertDocument(tx, {
      ...{ id, slug, fileId, state, reason: null, language, sentAt: at },
      sentBy: person.startsWith('key:') ? null : person,
      ...{ replacesId: replaces ?? null, revision },
    })
    await recordAct(tx, {
      ...{ at, person, action: 'upload-meeting-document', subject: `meeting-documents/${id}` },
      ...{ before: null, after: { meeting: slug, name, revision, sha256, size } },
    })
    return readDocument({ ...deps, db: tx }, id, person)
  })
}

/** @throws {Problem} if the replaced document is not one of the meeting */
async function nextRevision(tx: Database, slug: string, replaces: string): Promise<number> {
  const replaced = await lockDocument(tx, replaces)
  if (replaced?.slug !== slug) throw goneDocument()
  return replaced.revision + 1
}

/** Deletes a document that is not approved. */
export async function removeDocument(
  { db, clock }: DocumentDeps,
  id: string,
  person: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const row = await lockDocument(tx, id)
    if (!row) throw goneDocument()
    const { slug: meeting, state } = row
    if (state === 'approved')
      throw new Problem('already-decided', 'The document is already approved.')
    await dropFile(tx, row.fileId)
    await recordAct(tx, {
      ...{ at: clock(), person, action: 'remove-meeting-document' },
      ...{ subject: `meeting-documents/${id}`, before: { meeting, state }, after: null },
    })
  })
}

/** Returns the documents of one meeting or of all, in upload order. */
export async function readDocuments(
  { db, publicApiUrl }: DocumentDeps,
  query: MeetingDocumentQuery,
  person: string,
): Promise<MeetingDocument[]> {
  const found = await listDocuments(db, query)
  return Promise.all(found.map((one) => toDocument(db, one, { publicApiUrl, person })))
}

export async function readDocument(
  { db, publicApiUrl }: DocumentDeps,
  id: string,
  person: string,
): Promise<MeetingDocument> {
  const [found] = await listDocuments(db, { id })
  if (!found) throw goneDocument()
  return toDocument(db, found, { publicApiUrl, person })
}

export function goneDocument(): Problem {
  return new Problem('document-not-found', 'The document does not exist or was deleted.')
}

/** Returns whether a person can approve or return a document. */
export function mayDecide(
  db: Database,
  { sentBy, slug }: Pick<NamedDocument['row'], 'sentBy' | 'slug'>,
  person: string,
): Promise<boolean> {
  const roles = rolesOf(documents.decide)
  return mayApprove(db, { author: sentBy, person, roles, meeting: slug })
}

async function toDocument(
  db: Database,
  { row, file, name }: NamedDocument,
  { publicApiUrl, person }: { readonly publicApiUrl: string; readonly person: string },
): Promise<MeetingDocument> {
  const { id, slug, state, reason, sentBy, sentAt, revision, replacesId } = row
  return {
    ...{ id, meeting: slug, file, state, reason, sentAt, revision, replaces: replacesId },
    ...{
      sentBy: name,
      own: sentBy === person,
      mayDecide: await mayDecide(db, row, person),
      url: addressOfDocument(publicApiUrl, id, file.name),
    },
  }
}
