import { z } from 'zod'
import { InstantSchema, LanguageSchema, ZoneSchema } from '@u4ssc/domain'
import { pageOf, PageQuerySchema } from './page'

export const SubscriptionRequestSchema = z
  .object({
    email: z.email('An address such as name@example.org').max(254),
    meeting: z.string().nullable().default(null).meta({ description: 'null: all meetings' }),
    language: LanguageSchema,
    zone: ZoneSchema.nullable().default(null),
  })
  .meta({ id: 'SubscriptionRequest' })
export type SubscriptionRequest = z.input<typeof SubscriptionRequestSchema>

export const SubscriptionSchema = z
  .object({ meeting: z.string().nullable(), state: z.enum(['unconfirmed', 'active']) })
  .meta({ id: 'Subscription' })
export type Subscription = z.infer<typeof SubscriptionSchema>

const SubscriberSchema = z
  .object({
    id: z.uuid(),
    address: z.string().meta({ description: 'Shortened: enough to tell one from another' }),
    meeting: z.string().nullable().meta({ description: 'null: all meetings' }),
    language: LanguageSchema,
    state: z.enum(['unconfirmed', 'active']),
    createdAt: InstantSchema,
  })
  .meta({ id: 'Subscriber' })
export type Subscriber = z.infer<typeof SubscriberSchema>

export const SubscriberPageSchema = pageOf(SubscriberSchema)
  .extend({
    active: z.int().nonnegative().meta({ description: 'How many follow, on all pages' }),
    unconfirmed: z.int().nonnegative(),
  })
  .meta({ id: 'SubscriberPage' })

export const SubscriberQuerySchema = PageQuerySchema.extend({
  meeting: z.string().optional(),
  email: z.email().optional().meta({ description: 'The whole address of somebody who writes' }),
})
export type SubscriberQuery = z.input<typeof SubscriberQuerySchema>
