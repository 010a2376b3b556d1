export { DocumentAnswerSchema, DocumentRequestSchema, MAX_DOCUMENT_BYTES } from './documents'
export type { DocumentAnswer, DocumentRequest } from './documents'
export { MAX_TABLE_ROWS, TableSchema } from './tables'
export type { Table } from './tables'
export {
  DOCUMENT_FILE,
  MAX_MEETING_DOCUMENT_BYTES,
  MeetingDocumentDecisionSchema,
  MeetingDocumentListSchema,
  MeetingDocumentQuerySchema,
  MeetingDocumentRequestSchema,
  MeetingDocumentSchema,
} from './meeting-documents'
export type {
  MeetingDocument,
  MeetingDocumentDecision,
  MeetingDocumentQuery,
  MeetingDocumentRequest,
} from './meeting-documents'
