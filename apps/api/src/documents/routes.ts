import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  MeetingDocumentListSchema,
  MeetingDocumentQuerySchema,
  MeetingDocumentRequestSchema,
  MeetingDocumentDecisionSchema,
  MeetingDocumentSchema,
} from '@u4ssc/client/documents'
import { answerFile } from '../uploads/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { idOf } from '../http/path-params'
import { DOCUMENT_FILE } from './document-address'
import { problemAnswers } from '../http/problems'
import { actorOf, operation, personOf } from '../permissions/index'
import { findPublicDocument } from './public-document'
import { goneDocument, putDocument, readDocuments, removeDocument } from './put-document'
import type { DocumentDeps } from './put-document'
import { openDocument, decideDocument } from './decide-document'

const tags = ['Meeting documents']
const FOR_EDITORS = ['not-signed-in', 'not-allowed', 'invalid-request'] as const
const params = z.object({ id: idOf('document') })
const UUID_LENGTH = 36
const FILE = {
  description: 'The file as uploaded',
  content: { 'application/octet-stream': { schema: z.string() } },
}

const FILE_BODY = {
  required: true,
  content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
}

const getDocuments = createRoute({
  ...operation('list-meeting-documents'),
  summary: 'List meeting documents',
  description:
    'Returns the documents uploaded for one meeting or for all, in upload order, and whether they are approved.',
  tags,
  method: 'get',
  path: '/meeting-documents',
  request: { query: MeetingDocumentQuerySchema },
  responses: {
    200: jsonAnswer(MeetingDocumentListSchema, 'Documents in upload order'),
    ...problemAnswers(...FOR_EDITORS),
  },
})

const postDocument = createRoute({
  ...operation('upload-meeting-document'),
  summary: 'Upload a meeting document',
  description:
    'Adds a document of at most 25 MB to a meeting, or a revision of one. Send the bytes of the file as the body. It becomes public only after another person has approved it.',
  tags,
  method: 'post',
  path: '/meeting-documents',
  request: { query: MeetingDocumentRequestSchema, body: FILE_BODY },
  responses: {
    201: jsonAnswer(MeetingDocumentSchema, 'The document, waiting for approval'),
    ...problemAnswers(
      ...FOR_EDITORS,
      'meeting-not-found',
      'document-not-found',
      'meeting-withdrawn',
      'proceedings-frozen',
      'length-required',
      'body-too-large',
    ),
  },
})

const deleteDocument = createRoute({
  ...operation('remove-meeting-document'),
  summary: 'Delete a meeting document',
  description: 'Deletes a document that is not approved. Approved documents cannot be deleted.',
  tags,
  method: 'delete',
  path: '/meeting-documents/{id}',
  request: { params },
  responses: {
    204: { description: 'Deleted' },
    ...problemAnswers(...FOR_EDITORS, 'document-not-found', 'already-decided'),
  },
})

const postDecision = createRoute({
  ...operation('decide-meeting-document'),
  summary: 'Decide on a meeting document',
  description:
    'Approves a document, or returns it with a reason that is emailed to the uploader. You cannot decide on a document that you uploaded.',
  tags,
  method: 'post',
  path: '/meeting-documents/{id}/decision',
  request: { params, body: jsonBody(MeetingDocumentDecisionSchema) },
  responses: {
    200: jsonAnswer(MeetingDocumentSchema, 'The updated document'),
    ...problemAnswers(...FOR_EDITORS, 'document-not-found', 'own-document', 'already-decided'),
  },
})

const getSent = createRoute({
  ...operation('open-meeting-document'),
  summary: 'Download an uploaded document',
  description:
    'Returns the document for review, approved or not. The download is recorded in the audit log.',
  tags,
  method: 'get',
  path: '/meeting-documents/{id}/file',
  request: { params },
  responses: { 200: FILE, ...problemAnswers(...FOR_EDITORS, 'document-not-found') },
})

const getPublic = createRoute({
  ...operation('get-document-file'),
  summary: 'Download a public meeting document',
  description: 'Returns a document that is approved and part of a published release.',
  tags,
  method: 'get',
  path: '/document-files/{file}',
  request: {
    params: z.object({
      file: z.string().regex(DOCUMENT_FILE).meta({
        description: 'ID of the document, with or without the extension of its file',
        example: '0191f0f2-7c3e-7d44-9b1e-5c1f7a0e6b52.pdf',
      }),
    }),
  },
  responses: { 200: FILE, ...problemAnswers('document-not-found', 'invalid-request') },
})

/** Routes for meeting documents: uploaded by one person, approved by another, then public. */
export function meetingDocumentRoutes(deps: DocumentDeps) {
  return createRouter()
    .openapi(getDocuments, async (c) => {
      const person = await actorOf(c)
      return c.json({ items: await readDocuments(deps, c.req.valid('query'), person) }, 200)
    })
    .openapi(postDocument, async (c) => {
      const person = await actorOf(c)
      const content = new Uint8Array(await c.req.arrayBuffer())
      return c.json(await putDocument(deps, { ...c.req.valid('query'), content }, person), 201)
    })
    .openapi(deleteDocument, async (c) => {
      await removeDocument(deps, c.req.valid('param').id, await actorOf(c))
      return c.body(null, 204)
    })
    .openapi(postDecision, async (c) => {
      const { id } = c.req.valid('param')
      const { id: person } = await personOf(c)
      return c.json(await decideDocument(deps, id, c.req.valid('json'), person), 200)
    })
    .openapi(getSent, async (c) => {
      const { id: person } = await personOf(c)
      return answerFile(await openDocument(deps, c.req.valid('param').id, person))
    })
    .openapi(getPublic, async (c) => {
      const file = await findPublicDocument(deps, c.req.valid('param').file.slice(0, UUID_LENGTH))
      if (!file) throw goneDocument()
      return answerFile(file)
    })
}
