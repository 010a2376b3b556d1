import * as z from 'zod'
import { InstantSchema, LanguageSchema, ZoneSchema } from '@u4ssc/domain'
import { pageOf, PageQuerySchema } from '../responses/page'

export const SubscriptionRequestSchema = z
  .object({
    email: z.email('Enter a valid email address, for example name@example.org').max(254),
    meeting: z
      .string()
      .nullable()
      .default(null)
      .meta({ description: 'Meeting slug; null for all meetings' }),
    language: LanguageSchema,
    zone: ZoneSchema.nullable().default(null),
  })
  .meta({ id: 'SubscriptionRequest', description: 'The subscription to create' })
export interface SubscriptionRequest extends z.input<typeof SubscriptionRequestSchema> {}

export const SubscriptionSchema = z
  .object({ meeting: z.string().nullable(), state: z.enum(['unconfirmed', 'active']) })
  .meta({ id: 'Subscription', description: 'A subscription to one meeting or to all' })
export interface Subscription extends z.infer<typeof SubscriptionSchema> {}

const SubscriberSchema = z
  .object({
    id: z.uuid(),
    address: z.string().meta({ description: 'Shortened email address' }),
    meeting: z.string().nullable().meta({ description: 'Meeting slug; null for all meetings' }),
    language: LanguageSchema,
    state: z.enum(['unconfirmed', 'active']),
    createdAt: InstantSchema,
  })
  .meta({ id: 'Subscriber', description: 'A subscriber with a shortened address' })
export interface Subscriber extends z.infer<typeof SubscriberSchema> {}

export const SubscriberPageSchema = pageOf(SubscriberSchema)
  .extend({
    active: z
      .int()
      .nonnegative()
      .meta({ description: 'Number of confirmed subscriptions on all pages' }),
    unconfirmed: z.int().nonnegative(),
  })
  .meta({ id: 'SubscriberPage', description: 'A page of subscribers' })
export interface SubscriberPage extends z.infer<typeof SubscriberPageSchema> {}

export const SubscriberQuerySchema = PageQuerySchema.extend({
  meeting: z.string().optional().meta({ description: 'Meeting slug' }),
  email: z.email().optional().meta({ description: 'Full email address' }),
})
export interface SubscriberQuery extends z.input<typeof SubscriberQuerySchema> {}
