import * as z from 'zod'
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

const year = z.int().min(1900).max(9999)

/** Path parameter of a year. */
export const AuditYearNumberSchema = z.coerce
  .number<string>()
  .pipe(year)
  .meta({ description: 'Year in UTC', example: 2025 })

const AuditYearSchema = z.object({
  year: year.meta({ description: 'In UTC' }),
  entries: z.int().nonnegative().meta({ description: 'Number of entries' }),
  hasEnded: z.boolean().meta({ description: 'Only years that have ended can be deleted' }),
})

export const AuditYearsSchema = z
  .object({ items: z.array(AuditYearSchema) })
  .meta({ id: 'AuditYears', description: 'The years of the audit log, earliest first' })
export interface AuditYears extends z.infer<typeof AuditYearsSchema> {}

export const AuditYearDeletionSchema = z
  .object({
    year,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 of the exported file, in hexadecimal' }),
  })
  .meta({ id: 'AuditYearDeletion', description: 'A year of the audit log that was exported' })
export interface AuditYearDeletion extends z.infer<typeof AuditYearDeletionSchema> {}

export const AuditYearDeletedSchema = z
  .object({ entries: z.int().nonnegative().meta({ description: 'Number of deleted entries' }) })
  .meta({ id: 'AuditYearDeleted', description: 'What was deleted' })
export interface AuditYearDeleted extends z.infer<typeof AuditYearDeletedSchema> {}
