import { z } from 'zod'
import { LanguageSchema, ZoneSchema } from '@u4ssc/domain'

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
