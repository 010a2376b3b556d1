export { EMAIL_KINDS } from './email-kinds'
export type { EmailKind } from './email-kinds'
export {
  EmailHealthSchema,
  MESSAGE_STATES,
  MessagePageSchema,
  MessagePreviewSchema,
  MessageQuerySchema,
  MessageStateSchema,
  MessageSummarySchema,
} from './messages'
export type {
  EmailHealth,
  MessagePreview,
  MessageQuery,
  MessageState,
  MessageSummary,
} from './messages'
export {
  AttachmentUploadSchema,
  AudienceCountSchema,
  AudienceRequestSchema,
  COMPOSED_KINDS,
  DocumentAttachmentSchema,
  MAX_ATTACHED_BYTES,
  MAX_ATTACHMENTS,
  MeetingNoticesSchema,
  NOTICE_KINDS,
  NOTICE_LEVELS,
  NOTICE_RECIPIENTS,
  NOTICE_STATES,
  NoticeApprovalSchema,
  NoticeAudienceSchema,
  NoticeChangeSchema,
  NoticeCreationSchema,
  NoticePageLevelSchema,
  NoticePageSchema,
  NoticePreviewQuerySchema,
  EmailContentSchema,
  NoticeQuerySchema,
  NoticeSchema,
  NoticeTestSchema,
  NoticeTestedSchema,
  NoticeVersionSchema,
  NoticeWordsSchema,
} from './notices'
export type {
  AudienceCount,
  AudienceRequest,
  MeetingNotices,
  Notice,
  NoticeApproval,
  NoticeAttachment,
  NoticeAudience,
  NoticeChange,
  NoticeCreation,
  NoticeKind,
  NoticeLevel,
  NoticePageLevel,
  EmailContent,
  NoticePreviewQuery,
  NoticeQuery,
  NoticeRecipient,
  NoticeState,
  NoticeTested,
  NoticeWords,
} from './notices'
export {
  SubscriberPageSchema,
  SubscriberQuerySchema,
  SubscriptionRequestSchema,
  SubscriptionSchema,
} from './subscriptions'
export type {
  Subscriber,
  SubscriberPage,
  SubscriberQuery,
  Subscription,
  SubscriptionRequest,
} from './subscriptions'
export {
  fillPlaceholders,
  findUnknownPlaceholders,
  findWrongPlaceholders,
  listPlaceholders,
  NOTICE_PLACEHOLDERS,
} from './placeholders'
export type { Placeholder } from './placeholders'
export {
  EMAIL_TEXT_KINDS,
  EmailTextChangeSchema,
  EmailTextKindSchema,
  EmailTextListSchema,
  EmailTextPreviewSchema,
  EmailTextSchema,
  placeholdersOf,
} from './email-texts'
export type {
  EmailText,
  EmailTextChange,
  EmailTextKind,
  EmailTextList,
  EmailTextPreview,
  EmailTextWords,
} from './email-texts'
