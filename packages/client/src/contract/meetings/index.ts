export { CircularQuerySchema, MeetingQuerySchema } from './list-queries'
export type { CircularQuery, MeetingQuery } from './list-queries'
export { OEmbedQuerySchema, OEmbedSchema } from './embeds'
export type { OEmbed } from './embeds'
export {
  LetterLinkSchema,
  MeetingPageSchema,
  MeetingSummarySchema,
  PublicMeetingSchema,
  MeetingRecordSchema,
  PublishedMeetingSchema,
  ReleaseSchema,
} from './meetings'
export type {
  LetterLink,
  MeetingSummary,
  PublicMeeting,
  MeetingRecord,
  PublishedMeeting,
  Release,
} from './meetings'
export {
  FreezeRequestSchema,
  ProceedingsSchema,
  MAX_REOPENING_REASON_LENGTH,
  ReopeningRequestSchema,
} from './proceedings'
export type { FreezeRequest, Proceedings, ReopeningRequest } from './proceedings'
export {
  PROCEEDINGS_VERSION,
  ProceedingsPreviewSchema,
  ProceedingsRecordSchema,
} from './proceedings-records'
export type {
  AttendanceCount,
  ProceedingsPreview,
  ProceedingsObstacle,
  ProceedingsRecord,
} from './proceedings-records'
export {
  AcceptedDriftSchema,
  PublishedReleaseSchema,
  ReleaseComparisonSchema,
  ReleasePageSchema,
  ReleaseSummarySchema,
} from './releases'
export type { AcceptedDrift, PublishedRelease, ReleaseComparison, ReleaseSummary } from './releases'
export { EXPORT_VERSION, ExportLineSchema } from './exports'
export type {
  ExportedCircular,
  ExportedOrganization,
  ExportedProceedings,
  ExportedRelease,
  ExportLine,
} from './exports'
export { MarkedTextSchema, SearchHitSchema, SearchPageSchema, SearchQuerySchema } from './search'
export type { MarkedText, SearchHit, SearchPage, SearchQuery } from './search'
export { MAX_DOCUMENT_BYTES, DocumentAnswerSchema, DocumentRequestSchema } from './documents'
export type { DocumentAnswer, DocumentRequest } from './documents'
export { EligibilityAnswerSchema, EligibilityRequestSchema } from './eligibility'
export type { EligibilityAnswer, EligibilityRequest } from './eligibility'
export { JsonFeedSchema, LanguageQuerySchema } from './feeds'
export type { JsonFeed } from './feeds'
export { ReleaseNoticeSchema, WithdrawalNoticeSchema } from './stream'
export type { ReleaseNotice, WithdrawalNotice } from './stream'
export {
  MeetingDocumentListSchema,
  MeetingDocumentQuerySchema,
  MeetingDocumentRequestSchema,
  MeetingDocumentDecisionSchema,
  MeetingDocumentSchema,
} from './meeting-documents'
export type {
  MeetingDocument,
  MeetingDocumentQuery,
  MeetingDocumentRequest,
  MeetingDocumentDecision,
} from './meeting-documents'
export {
  MAX_BIOGRAPHY_LENGTH,
  BiographyRequestSchema,
  OwnSpeakingSchema,
  MAX_SLIDES,
  SpeakerAnswerRequestSchema,
  SpeakerFileRequestSchema,
  SpeakerInvitationListSchema,
  SpeakerInvitationQuerySchema,
  SpeakerInvitationRequestSchema,
  SpeakerInvitationSchema,
  SpeakerMaterialDecisionSchema,
  SpeakerMaterialSchema,
} from './speakers'
export type {
  BiographyRequest,
  OwnSpeaking,
  SpeakerAnswerRequest,
  SpeakerFileRequest,
  SpeakerInvitation,
  SpeakerInvitationQuery,
  SpeakerInvitationRequest,
  SpeakerMaterial,
  SpeakerMaterialDecision,
} from './speakers'
