export { DocumentAnswerSchema, DocumentRequestSchema, MAX_DOCUMENT_BYTES } from './documents'
export type { DocumentAnswer, DocumentRequest } from './documents'
export {
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
