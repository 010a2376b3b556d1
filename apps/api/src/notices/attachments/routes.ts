import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  AttachmentUploadSchema,
  DocumentAttachmentSchema,
  NoticeSchema,
} from '@u4ssc/client/emails'
import { jsonAnswer, jsonBody } from '../../http/bodies'
import { createRouter } from '../../http/create-router'
import { setVersion } from '../../http/if-match'
import { idOf } from '../../http/path-params'
import { problemAnswers } from '../../http/problems'
import { operation, personOf } from '../../permissions/index'
import { requireNotice, viewNotice } from '../notice-view'
import { attach, attachDocument, detach } from './change-attachments'
import type { AttachmentDeps } from './change-attachments'

const tags = ['Notices']
const params = z.object({ id: idOf('notice') })
const signedIn = ['not-signed-in', 'not-allowed', 'invalid-request'] as const
const handlings = ['notice-not-found', 'notice-state'] as const
const FILE_BODY = {
  required: true,
  content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
}

const postAttachment = createRoute({
  ...operation('attach-to-notice'),
  summary: 'Attach a file to a notice',
  description:
    'Attaches a PDF, Word, PowerPoint, Excel or image file to a draft notice: at most 10 files, 10 MB together. Send the bytes of the file as the body.',
  tags,
  method: 'post',
  path: '/notices/{id}/attachments',
  request: { params, query: AttachmentUploadSchema, body: FILE_BODY },
  responses: {
    200: jsonAnswer(NoticeSchema, 'The notice with the file'),
    ...problemAnswers(
      ...signedIn,
      ...handlings,
      'too-many-files',
      'length-required',
      'body-too-large',
    ),
  },
})

const postDocument = createRoute({
  ...operation('attach-document-to-notice'),
  summary: 'Attach a meeting document to a notice',
  description:
    'Attaches a copy of an approved document of the meeting to a draft notice. Later revisions do not change it.',
  tags,
  method: 'post',
  path: '/notices/{id}/attached-documents',
  request: { params, body: jsonBody(DocumentAttachmentSchema) },
  responses: {
    200: jsonAnswer(NoticeSchema, 'The notice with the file'),
    ...problemAnswers(...signedIn, ...handlings, 'document-not-found', 'too-many-files'),
  },
})

const deleteAttachment = createRoute({
  ...operation('detach-from-notice'),
  summary: 'Remove a file from a notice',
  description: 'Removes an attached file from a draft notice and deletes it.',
  tags,
  method: 'delete',
  path: '/notices/{id}/attachments/{file}',
  request: { params: params.extend({ file: idOf('file') }) },
  responses: {
    200: jsonAnswer(NoticeSchema, 'The notice without the file'),
    ...problemAnswers(...signedIn, ...handlings, 'document-not-found'),
  },
})

/** Routes for the files attached to a notice. */
export function attachmentRoutes(deps: AttachmentDeps) {
  const { db } = deps
  return createRouter()
    .openapi(postAttachment, async (c) => {
      const { id } = c.req.valid('param')
      const { id: person } = await personOf(c)
      const content = new Uint8Array(await c.req.arrayBuffer())
      await attach(deps, { id, person }, { name: c.req.valid('query').name, content })
      const notice = await viewNotice(db, id, person)
      setVersion(c, notice.version)
      return c.json(notice, 200)
    })
    .openapi(postDocument, async (c) => {
      const { id } = c.req.valid('param')
      const { id: person } = await personOf(c)
      const { slug } = await requireNotice(db, id)
      await attachDocument(deps, { id, person, slug }, c.req.valid('json').document)
      const notice = await viewNotice(db, id, person)
      setVersion(c, notice.version)
      return c.json(notice, 200)
    })
    .openapi(deleteAttachment, async (c) => {
      const { id, file } = c.req.valid('param')
      const { id: person } = await personOf(c)
      await detach(deps, { id, person }, file)
      const notice = await viewNotice(db, id, person)
      setVersion(c, notice.version)
      return c.json(notice, 200)
    })
}
