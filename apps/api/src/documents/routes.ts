import { documents } from '@u4ssc/client/contract'
import { routes, serve } from '../http/serve'
import { actorOf, personOf } from '../permissions/index'
import { answerFile, findFile } from '../uploads/index'
import type { FileDeps, OpenedFile } from '../uploads/index'
import { decideDocument, openDocument } from './decide-document'
import { goneDocument, putDocument, readDocuments, removeDocument } from './put-document'
import type { DocumentDeps } from './put-document'
import { toDate } from '../clock'
import { sendZip } from '../archives/index'
import {
  addressesOf,
  findMeetingItself,
  idOfDocument,
  listPublicFiles,
  missingMeeting,
} from '../meetings/index'
import { entriesOf } from './pack-documents'
import { findDocument } from './store'

const UUID_LENGTH = 36

/** Larger than the documents of any known meeting. */
const MAX_ARCHIVE_BYTES = 1024 ** 3

/** Routes for meeting documents: uploaded by one person, approved by another, then public. */
export function meetingDocumentRoutes(deps: DocumentDeps) {
  return routes(
    serve(documents.list, async ({ query }, c) => ({
      items: await readDocuments(deps, query, await actorOf(c)),
    })),
    serve(documents.create, async ({ query, body }, c) => {
      const person = await actorOf(c)
      const content = new Uint8Array(await body.arrayBuffer())
      return putDocument(deps, { ...query, content }, person)
    }),
    serve(documents.delete, async ({ params: { id } }, c) =>
      removeDocument(deps, id, await actorOf(c)),
    ),
    serve(documents.decide, async ({ params: { id }, body }, c) =>
      decideDocument(deps, id, body, (await personOf(c)).id),
    ),
    serve(documents.openFile, async ({ params: { id } }, c) =>
      answerFile(await openDocument(deps, id, (await personOf(c)).id)),
    ),
    serve(documents.getFile, async ({ params: { file: id } }) => {
      const file = await findPublicDocument(deps, id.slice(0, UUID_LENGTH))
      if (!file) throw goneDocument()
      return answerFile(file)
    }),
    serve(documents.getFiles, async ({ params: { slug } }, c) => {
      const meeting = await findMeetingItself(deps.db, slug)
      if (!meeting) throw await missingMeeting(deps.db, slug)
      const files = await listPublicFiles(deps.db, meeting)
      if (files.length === 0) throw goneDocument()
      const name = `${slug.replace(/[^\w.-]/g, '-')}-documents.zip`
      const uploads = files.map(({ shown }) => shown.uploadedAt)
      const modifiedAt = toDate(uploads.reduce((one, other) => (one < other ? other : one)))
      return sendZip(c, entriesOf(deps, files), { name, modifiedAt, maxBytes: MAX_ARCHIVE_BYTES })
    }),
  )
}

/** Returns the file if it is approved and public in the latest release of its meeting. */
async function findPublicDocument(deps: FileDeps, id: string): Promise<OpenedFile | undefined> {
  const row = await findDocument(deps.db, id)
  if (row?.state !== 'approved') return undefined
  const meeting = await findMeetingItself(deps.db, row.slug)
  const isOut = meeting?.documents.some(
    (document) =>
      document.access !== 'secretariat' &&
      addressesOf(document).some((url) => idOfDocument(url) === id),
  )
  return isOut ? findFile(deps, row.fileId) : undefined
}
