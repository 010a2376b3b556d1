import { z } from 'zod'

const TextSchema = z.string().trim().min(1).max(500).optional().catch(undefined)
const DaySchema = z.iso.date().optional().catch(undefined)

/** The filter that an address asks for: whole days, the last one included. */
export const AuditFilterSchema = z.object({
  actor: TextSchema,
  action: TextSchema,
  subject: TextSchema,
  from: DaySchema,
  until: DaySchema,
})
export type AuditFilter = z.infer<typeof AuditFilterSchema>
