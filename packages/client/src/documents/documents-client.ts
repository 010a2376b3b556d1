import { NOTHING, pathOf } from '../http/index'
import type { Api } from '../http/index'
import type { List } from '../responses/index'
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

    /** Adds a document to a meeting. It becomes public only after another person approves it. */
    create: (body: MeetingDocumentRequest) =>
      api.post<MeetingDocument>('/meeting-documents', MeetingDocumentSchema, body),

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
