import * as z from 'zod'
import { InstantSchema } from '@u4ssc/domain'

export const SCOPES = [
  'drafts:read',
  'drafts:write',
  'drafts:publish',
  'registrations:read',
  'registrations:write',
  'participants:read',
  'check-in',
  'organizations:write',
  'documents:write',
  'audit:read',
  'cases:export',
] as const
export const ScopeSchema = z
  .enum(SCOPES)
  .meta({ id: 'Scope', description: 'What an API key can be used for' })
export type Scope = z.infer<typeof ScopeSchema>

export const ServiceKeyRequestSchema = z
  .object({
    name: z.string().trim().min(1).max(200),
    scopes: z.array(ScopeSchema).min(1).max(SCOPES.length),
    expiresAt: InstantSchema.nullable().default(null),
  })
  .meta({ id: 'ServiceKeyRequest', description: 'The API key to create' })
export interface ServiceKeyRequest extends z.input<typeof ServiceKeyRequestSchema> {}

export const ServiceKeySchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    scopes: z.array(ScopeSchema),
    createdAt: InstantSchema,
    expiresAt: InstantSchema.nullable(),
  })
  .meta({ id: 'ServiceKey', description: 'An API key without its secret' })
export interface ServiceKey extends z.infer<typeof ServiceKeySchema> {}

export const ServiceKeysSchema = z
  .object({ items: z.array(ServiceKeySchema) })
  .meta({ id: 'ServiceKeys', description: 'API keys without their secrets' })

export const NewServiceKeySchema = ServiceKeySchema.extend({
  secret: z.string().meta({ description: 'Send it as `Authorization: Bearer`; not shown again' }),
}).meta({ id: 'NewServiceKey', description: 'A new API key with its secret' })
export interface NewServiceKey extends z.infer<typeof NewServiceKeySchema> {}
