import * as z from 'zod'
import { DocumentRequestSchema } from '../documents/documents'
import type { DocumentRequest } from '../documents/documents'
import {
  DOCUMENT_FILE,
  MeetingDocumentDecisionSchema,
  MeetingDocumentListSchema,
  MeetingDocumentQuerySchema,
  MeetingDocumentRequestSchema,
  MeetingDocumentSchema,
} from '../documents/meeting-documents'
import type {
  MeetingDocument,
  MeetingDocumentDecision,
  MeetingDocumentQuery,
  MeetingDocumentRequest,
} from '../documents/meeting-documents'
import { TableSchema } from '../documents/tables'
import type { Table } from '../documents/tables'
import type { List } from '../responses/page'
import { SENT, WRITE_DOCUMENTS, WRITE_DRAFTS } from './access'
import { created, done, file, ok } from './answers'
import type { ClientOf } from './client'
import { get, post, remove } from './operation'
import { idOf, meetingSlug } from './params'
import { fileBody, sent } from './schema'

const common = { tag: 'Meeting documents', access: WRITE_DOCUMENTS } as const
const params = { id: idOf('document') }

/** Documents of meetings, which are public once somebody approves them. */
export const documents = {
  list: get('/meeting-documents', {
    ...common,
    meeting: 'query',
    id: 'list-meeting-documents',
    summary: 'List meeting documents',
    description:
      'Returns the documents uploaded for one meeting or for all, in upload order, and whether they are approved.',
    query: sent<MeetingDocumentQuery>()(MeetingDocumentQuerySchema),
    answer: ok<List<MeetingDocument>>(MeetingDocumentListSchema, 'Documents in upload order'),
  }),

  create: post('/meeting-documents', {
    ...common,
    also: ['Drafts'],
    meeting: 'query',
    id: 'upload-meeting-document',
    summary: 'Upload a meeting document',
    description:
      'Adds a document of at most 25 MB to a meeting, or a revision of one. Send the bytes of the file as the body. It becomes public only after another person has approved it.',
    query: sent<MeetingDocumentRequest>()(MeetingDocumentRequestSchema),
    body: fileBody,
    answer: created<MeetingDocument>(MeetingDocumentSchema, 'The document, waiting for approval'),
    problems: [
      'meeting-not-found',
      'document-not-found',
      'proceedings-frozen',
      'meeting-withdrawn',
      'length-required',
      'body-too-large',
    ],
  }),

  getFile: get('/document-files/{file}', {
    ...common,
    access: 'anyone',
    id: 'get-document-file',
    summary: 'Download a public meeting document',
    description: 'Returns a document that is approved and part of a published release.',
    params: {
      file: z.string().regex(DOCUMENT_FILE).meta({
        description: 'ID of the document, with or without the extension of its file',
        example: '0191f0f2-7c3e-7d44-9b1e-5c1f7a0e6b52.pdf',
      }),
    },
    answer: file({ 'application/octet-stream': z.string() }, 'The file as uploaded'),
    problems: ['document-not-found'],
  }),

  getFiles: get('/document-archives/{slug}', {
    ...common,
    access: 'anyone',
    id: 'get-document-files',
    summary: 'Download all public meeting documents',
    description:
      'Returns a ZIP archive of the uploaded files of the public documents of a meeting, named by their titles. Documents on other websites are not included.',
    params: { slug: meetingSlug },
    answer: file({ 'application/zip': z.string() }, 'The ZIP archive'),
    problems: ['meeting-not-found', 'meeting-withdrawn', 'document-not-found'],
  }),

  openFile: get('/meeting-documents/{id}/file', {
    ...common,
    access: SENT,
    meeting: 'document',
    id: 'open-meeting-document',
    summary: 'Download an uploaded document',
    description:
      'Returns the document for review, approved or not. The download is recorded in the audit log.',
    params,
    answer: file({ 'application/octet-stream': z.string() }, 'The file as uploaded'),
    problems: ['document-not-found'],
  }),

  readTable: post('/tables', {
    ...common,
    access: WRITE_DRAFTS,
    tag: 'Drafts',
    meeting: 'none',
    id: 'read-table',
    summary: 'Read the rows of a table',
    description:
      'Returns the rows of a CSV file, or of the first sheet of an Excel file. Nothing is stored.',
    body: sent<DocumentRequest>()(DocumentRequestSchema),
    answer: ok<Table>(TableSchema, 'The rows'),
    problems: ['malformed-json', 'body-too-large', 'body-not-json'],
  }),

  delete: remove('/meeting-documents/{id}', {
    ...common,
    also: ['Drafts'],
    meeting: 'document',
    id: 'remove-meeting-document',
    summary: 'Delete a meeting document',
    description: 'Deletes a document that is not approved. Approved documents cannot be deleted.',
    params,
    answer: done('Deleted'),
    problems: ['document-not-found', 'already-decided'],
  }),

  decide: post('/meeting-documents/{id}/decision', {
    ...common,
    also: ['Drafts'],
    access: SENT,
    meeting: 'document',
    id: 'decide-meeting-document',
    summary: 'Decide on a meeting document',
    description:
      'Approves a document, or returns it with a reason that is emailed to the uploader. You cannot decide on a document that you uploaded.',
    params,
    body: sent<MeetingDocumentDecision>()(MeetingDocumentDecisionSchema),
    answer: ok<MeetingDocument>(MeetingDocumentSchema, 'The updated document'),
    problems: ['own-document', 'document-not-found', 'already-decided'],
  }),
}

export interface DocumentsClient extends ClientOf<typeof documents> {}
