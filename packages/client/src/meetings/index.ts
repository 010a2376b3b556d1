export { DecisionListSchema, DecisionQuerySchema, RegisteredDecisionSchema } from './decisions'
export type { DecisionList, DecisionQuery, RegisteredDecision } from './decisions'
export {
  CountryMembershipSchema,
  EligibilityAnswerSchema,
  EligibilityRequestSchema,
  MembershipQuerySchema,
} from './eligibility'
export type {
  CountryMembership,
  EligibilityAnswer,
  EligibilityRequest,
  MembershipQuery,
} from './eligibility'
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
export {
  IndicoDataSchema,
  JsCalendarDataSchema,
  JsonFeedSchema,
  LanguageQuerySchema,
  LinkedDataSchema,
  PretalxDataSchema,
} from './feeds'
export type {
  IndicoData,
  JsCalendarData,
  JsonFeed,
  LanguageQuery,
  LinkedData,
  PretalxData,
} from './feeds'
export { MeetingBrowseQuerySchema, MeetingQuerySchema, ZoneQuerySchema } from './meeting-queries'
export type { MeetingBrowseQuery, MeetingQuery, ZoneQuery } from './meeting-queries'
export {
  LetterLinkSchema,
  MeetingListSchema,
  MeetingPageSchema,
  MeetingFileSchema,
  MeetingRecordSchema,
  MeetingStatusChangeSchema,
  MeetingSummarySchema,
  PublicMeetingSchema,
  PublishedMeetingSchema,
  ReleaseSchema,
} from './meetings'
export type {
  LetterLink,
  MeetingList,
  MeetingFile,
  MeetingRecord,
  MeetingStatusChange,
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
