import { NOTHING, pathOf } from '../http/index'
import type { Api } from '../http/index'
import type { Page } from '../responses/index'
import {
  EmailHealthSchema,
  MessagePageSchema,
  MessagePreviewSchema,
  MessageSummarySchema,
} from './messages'
import type { EmailHealth, MessagePreview, MessageQuery, MessageSummary } from './messages'
import { SubscriberPageSchema, SubscriptionSchema } from './subscriptions'
import type {
  SubscriberPage,
  SubscriberQuery,
  Subscription,
  SubscriptionRequest,
} from './subscriptions'

export interface EmailsClient extends ReturnType<typeof emailsClient> {}
export interface SubscriptionsClient extends ReturnType<typeof subscriptionsClient> {}

/** Returns the methods for emails to individual people. */
export function emailsClient(api: Api) {
  return {
    /** Returns the emails, newest first, with their delivery state. */
    list: (query?: MessageQuery) =>
      api.get<Page<MessageSummary>>('/messages', MessagePageSchema, query),

    /** Returns an email as it would be sent now. */
    get: (id: string) => api.find<MessagePreview>(pathOf`/messages/${id}`, MessagePreviewSchema),

    /**
     * Queues an email again.
     *
     * @throws {ProblemError} 409 if it is still waiting to be sent
     */
    resend: (id: string) =>
      api.post<MessageSummary>(pathOf`/messages/${id}/resend`, MessageSummarySchema),

    /** Returns whether email can be sent, and how many emails are waiting or failed. */
    getHealth: () => api.get<EmailHealth>('/email-health', EmailHealthSchema),
  }
}

/** Returns the methods for subscriptions to changes of meetings. */
export function subscriptionsClient(api: Api) {
  return {
    /** Returns subscribers, newest first, with shortened addresses, and their number. */
    list: (query?: SubscriberQuery) =>
      api.get<SubscriberPage>('/subscribers', SubscriberPageSchema, query),

    /** Emails a link to confirm the subscription; the answer is always the same. */
    create: (body: SubscriptionRequest) => api.post('/subscriptions', NOTHING, body),

    /** Confirms a subscription by the token of the emailed link, which works once. */
    confirm: (token: string) =>
      api.post<Subscription>('/subscriptions/confirmation', SubscriptionSchema, { token }),

    /** Deletes a subscription with everything stored about it. */
    delete: (id: string) => api.delete(pathOf`/subscribers/${id}`, NOTHING),
  }
}
