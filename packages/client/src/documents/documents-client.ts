import { NOTHING, pathOf } from '../http/index'
import type { Api } from '../http/index'
import type { List } from '../responses/index'
import type { DocumentRequest } from './documents'
import { TableSchema } from './tables'
import type { Table } from './tables'
import { MeetingDocumentListSchema, MeetingDocumentSchema } from './meeting-documents'
import type {
  MeetingDocument,
  MeetingDocumentDecision,
  MeetingDocumentQuery,
  MeetingDocumentRequest,
} from './meeting-documents'

export interface DocumentsClient extends ReturnType<typeof documentsClient> {}

/** Returns the methods for documents of meetings, which are public once somebody approves them. */
export function documentsClient(api: Api) {
  return {
    /** Returns the documents of one meeting or of all, in upload order, and their approval. */
    list: (query?: MeetingDocumentQuery) =>
      api.get<List<MeetingDocument>>('/meeting-documents', MeetingDocumentListSchema, query),

    /**
     * Adds a document to a meeting, or a revision of one. It becomes public only after another
     * person approves it.
     *
     * @param onProgress - called with the share that is sent, from 0 to 1, if the client was created
     * with `upload`
     */
    create: (
      request: MeetingDocumentRequest,
      content: Blob,
      onProgress?: (share: number) => void,
    ) =>
      api.upload<MeetingDocument>('/meeting-documents', MeetingDocumentSchema, {
        ...{ query: request, content, onProgress },
      }),

    /** Returns the file of a document that is approved and published. */
    getFile: (id: string) => api.file(pathOf`/document-files/${id}`),

    /** Returns the rows of a CSV or Excel file. Nothing is stored. */
    readTable: (file: DocumentRequest) => api.post<Table>('/tables', TableSchema, file),

    /**
     * Deletes a document.
     *
     * @throws {ProblemError} 409 if it is approved
     */
    delete: (id: string) => api.delete(pathOf`/meeting-documents/${id}`, NOTHING),

    /**
     * Approves a document, or returns it with a reason that is emailed to the uploader.
     *
     * @throws {ProblemError} 409 if you uploaded it
     */
    decide: (id: string, body: MeetingDocumentDecision) =>
      api.post<MeetingDocument>(
        pathOf`/meeting-documents/${id}/decision`,
        MeetingDocumentSchema,
        body,
      ),
  }
}
