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
  AudienceCountSchema,
  AudienceRequestSchema,
  COMPOSED_KINDS,
  NOTICE_KINDS,
  NOTICE_RECIPIENTS,
  NOTICE_STATES,
  NoticeApprovalSchema,
  NoticeAudienceSchema,
  NoticeChangeSchema,
  NoticeCreationSchema,
  NoticePageSchema,
  NoticePreviewQuerySchema,
  NoticePreviewSchema,
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
  Notice,
  NoticeApproval,
  NoticeAudience,
  NoticeChange,
  NoticeCreation,
  NoticeKind,
  NoticePreview,
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
  listPlaceholders,
  NOTICE_PLACEHOLDERS,
} from './placeholders'
export type { NoticePlaceholder } from './placeholders'
