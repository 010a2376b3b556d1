export { DecisionListSchema, DecisionQuerySchema, RegisteredDecisionSchema } from './decisions'
export type { DecisionList, DecisionQuery, RegisteredDecision } from './decisions'
export { EligibilityAnswerSchema, EligibilityRequestSchema } from './eligibility'
export type { EligibilityAnswer, EligibilityRequest } from './eligibility'
export { OEmbedQuerySchema, OEmbedSchema } from './embeds'
export type { OEmbed } from './embeds'
export { EXPORT_VERSION, ExportLineSchema } from './exports'
export type {
  ExportLine,
  ExportedCircular,
  ExportedOrganization,
  ExportedProceedings,
  ExportedRelease,
} from './exports'
export { JsonFeedSchema, LanguageQuerySchema } from './feeds'
export type { JsonFeed } from './feeds'
export {
  LetterLinkSchema,
  MeetingBrowseQuerySchema,
  MeetingListSchema,
  MeetingPageSchema,
  MeetingQuerySchema,
  MeetingRecordSchema,
  MeetingSummarySchema,
  PublicMeetingSchema,
  PublishedMeetingSchema,
  ReleaseSchema,
} from './meetings'
export type {
  LetterLink,
  MeetingBrowseQuery,
  MeetingList,
  MeetingQuery,
  MeetingRecord,
  MeetingSummary,
  PublicMeeting,
  PublishedMeeting,
  Release,
} from './meetings'
export {
  PROCEEDINGS_VERSION,
  ProceedingsPreviewSchema,
  ProceedingsRecordSchema,
} from './proceedings-records'
export type {
  AttendanceCount,
  ProceedingsObstacle,
  ProceedingsPreview,
  ProceedingsRecord,
} from './proceedings-records'
export {
  FreezeRequestSchema,
  MAX_REOPENING_REASON_LENGTH,
  ProceedingsSchema,
  ReopeningRequestSchema,
} from './proceedings'
export type { FreezeRequest, Proceedings, ReopeningRequest } from './proceedings'
export {
  AcceptedDriftSchema,
  PublishedReleaseSchema,
  ReleaseComparisonSchema,
  ReleasePageSchema,
  ReleaseSummarySchema,
} from './releases'
export type { AcceptedDrift, PublishedRelease, ReleaseComparison, ReleaseSummary } from './releases'
export { MarkedTextSchema, SearchHitSchema, SearchPageSchema, SearchQuerySchema } from './search'
export type { MarkedText, SearchHit, SearchPage, SearchQuery } from './search'
export { ReleaseNoticeSchema, WithdrawalNoticeSchema } from './stream'
export type { ReleaseNotice, WithdrawalNotice } from './stream'
