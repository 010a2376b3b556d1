import {
  SubscriberPageSchema,
  SubscriberQuerySchema,
  SubscriptionRequestSchema,
  SubscriptionSchema,
} from '../emails/subscriptions'
import type {
  SubscriberPage,
  SubscriberQuery,
  Subscription,
  SubscriptionRequest,
} from '../emails/subscriptions'
import { TokenSchema } from '../registrations/registrations'
import { REGISTRARS } from './access'
import { done, ok, queued } from './answers'
import type { ClientOf } from './client'
import { get, post, remove } from './operation'
import { idOf } from './params'
import { sent } from './schema'

const common = { tag: 'Subscriptions', access: REGISTRARS } as const

/** Subscriptions to changes of meetings. */
export const subscriptions = {
  list: get('/subscribers', {
    ...common,
    id: 'list-subscribers',
    summary: 'List subscribers',
    description: 'Returns subscribers, newest first, with shortened addresses, and their number.',
    query: sent<SubscriberQuery>()(SubscriberQuerySchema),
    answer: ok<SubscriberPage>(SubscriberPageSchema, 'Subscribers, newest first, and their number'),
  }),

  create: post('/subscriptions', {
    ...common,
    access: 'anyone',
    id: 'subscribe',
    summary: 'Subscribe to a meeting',
    description:
      'Emails a link to confirm the subscription to one meeting or to all. The answer is the same whether or not the address is subscribed already.',
    body: sent<SubscriptionRequest>()(SubscriptionRequestSchema),
    answer: queued(
      'Accepted; an email with a confirmation link is sent unless the address is subscribed',
    ),
    problems: ['meeting-not-found'],
  }),

  confirm: post('/subscriptions/confirmation', {
    ...common,
    access: 'anyone',
    id: 'confirm-subscription',
    summary: 'Confirm a subscription',
    description: 'Confirms the subscription by the token of the emailed link. The link works once.',
    body: TokenSchema,
    answer: ok<Subscription>(SubscriptionSchema, 'The subscription'),
    problems: ['personal-link-not-valid'],
  }),

  delete: remove('/subscribers/{id}', {
    ...common,
    id: 'remove-subscriber',
    summary: 'Remove a subscriber',
    description: 'Deletes a subscription on behalf of the subscriber, for example on request.',
    params: { id: idOf('subscription') },
    answer: done('The subscription is deleted'),
    problems: ['subscriber-not-found'],
  }),
}

export interface SubscriptionsClient extends ClientOf<typeof subscriptions> {}
