import * as z from 'zod'

const TextSchema = z.string().trim().min(1).max(500).optional().catch(undefined)
const DaySchema = z.iso.date().optional().catch(undefined)

/** Filter of the audit log. Days are whole days, including the last one. */
export const AuditFilterSchema = z.object({
  actor: TextSchema,
  action: TextSchema,
  subject: TextSchema,
  from: DaySchema,
  until: DaySchema,
})
export type AuditFilter = z.infer<typeof AuditFilterSchema>
