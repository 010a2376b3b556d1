export { PlatformSettingsSchema } from './platform-settings'
export type { PlatformSetting, PlatformSettings } from './platform-settings'
export {
  NewWebhookSchema,
  WEBHOOK_EVENTS,
  WebhookDeliveryPageSchema,
  WebhookDeliverySchema,
  WebhookEventSchema,
  WebhookRequestSchema,
  WebhookSchema,
  WebhooksSchema,
} from './webhooks'
export type { NewWebhook, Webhook, WebhookDelivery, WebhookEvent, WebhookRequest } from './webhooks'
export { RETENTION } from './retention'
export type { Retention } from './retention'
