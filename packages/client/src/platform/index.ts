export { AUDIT_ACTIONS, AuditActionSchema } from './audit-actions'
export type { AuditAction } from './audit-actions'
export {
  AuditEntrySchema,
  AuditPageSchema,
  AuditQuerySchema,
  AuditYearDeletedSchema,
  AuditYearDeletionSchema,
  AuditYearNumberSchema,
  AuditYearsSchema,
} from './audit'
export type {
  AuditEntry,
  AuditQuery,
  AuditYearDeleted,
  AuditYearDeletion,
  AuditYears,
} from './audit'
export {
  NewServiceKeySchema,
  SCOPES,
  ScopeSchema,
  ServiceKeyRequestSchema,
  ServiceKeySchema,
  ServiceKeysSchema,
} from './keys'
export type { NewServiceKey, Scope, ServiceKey, ServiceKeyRequest } from './keys'
export { DUE_KINDS, DueDateSchema, MeetingOverviewSchema, OverviewSchema } from './overview'
export type { DueDate, MeetingOverview, Overview } from './overview'
export { PlatformSettingsSchema } from './platform-settings'
export type { PlatformSetting, PlatformSettings } from './platform-settings'
export {
  LogoSchema,
  LogoSettingSchema,
  LogoUploadSchema,
  MAX_LOGO_BYTES,
  MAX_LOGO_PIXELS,
  MIN_LOGO_PIXELS,
} from './logo'
export type { Logo, LogoSetting, LogoUpload } from './logo'
export { MAX_LETTERHEAD_LINES, SecretariatSchema, SecretariatSettingsSchema } from './secretariat'
export type { Secretariat, SecretariatSettings } from './secretariat'
export {
  MAX_RETENTION_DAYS,
  RETENTION,
  RETENTION_DATA,
  RETENTION_KINDS,
  RetentionChangeSchema,
  RetentionPeriodsSchema,
  RetentionPreviewRequestSchema,
  RetentionPreviewSchema,
  RetentionSettingsSchema,
} from './retention'
export type {
  Retention,
  RetentionChange,
  RetentionKind,
  RetentionPeriods,
  RetentionPreview,
  RetentionSettings,
} from './retention'
export {
  NewWebhookSchema,
  TEST_EVENT,
  WEBHOOK_EVENTS,
  WebhookDeliveryPageSchema,
  WebhookDeliverySchema,
  WebhookEventSchema,
  WebhookRequestSchema,
  WebhookSchema,
  WebhooksSchema,
} from './webhooks'
export type { NewWebhook, Webhook, WebhookDelivery, WebhookEvent, WebhookRequest } from './webhooks'
export { WebhookPayloadSchema } from './webhook-payloads'
export type { WebhookData, WebhookPayload } from './webhook-payloads'
