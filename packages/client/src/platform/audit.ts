import { z } from 'zod'
import { InstantSchema } from '@u4ssc/domain'
import { PageQuerySchema, pageOf } from '../responses/page'
import { AuditActionSchema } from './audit-actions'

export const AuditEntrySchema = z
  .object({
    id: z.uuid(),
    at: InstantSchema,
    actor: z.string().nullable().meta({
      description:
        'ID of the person, or `key:` followed by the ID of an API key; null for the platform itself',
    }),
    actorName: z.string().nullable().meta({
      description:
        'Present name of the person or the API key; null if it was deleted, or for the platform itself',
    }),
    action: AuditActionSchema,
    subject: z.string(),
    subjectName: z.string().nullable().meta({
      description:
        'Present name of the person, meeting, registration or draft; null for anything else, and if it was deleted',
    }),
    before: z.unknown(),
    after: z.unknown(),
  })
  .meta({ id: 'AuditEntry', description: 'One action, who did it and when' })
export interface AuditEntry extends z.infer<typeof AuditEntrySchema> {}

export const AuditPageSchema = pageOf(AuditEntrySchema).meta({
  id: 'AuditPage',
  description: 'A page of audit entries',
})

export const AuditQuerySchema = PageQuerySchema.extend({
  actor: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'ID of the person, or `key:` followed by the ID of an API key' }),
  action: z.string().max(200).optional().meta({ description: 'Name of the action' }),
  subject: z.string().max(500).optional().meta({ description: 'What the action changed' }),
  from: InstantSchema.optional().meta({ description: 'Earliest time, inclusive' }),
  until: InstantSchema.optional().meta({ description: 'Latest time, exclusive' }),
})
export interface AuditQuery extends z.input<typeof AuditQuerySchema> {}
