import * as z from 'zod'
import type { AuditQuery } from '@u4ssc/client/platform'
import { instantOf } from '@u4ssc/domain/timezones'
import { dayAfter } from '../../clock-format'

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

/** Converts the days of the filter to instants in a time zone. */
export function toQuery({ from, until, ...rest }: AuditFilter, zone: string): AuditQuery {
  return {
    ...rest,
    from: from && instantOf(from, '00:00', zone),
    until: until && instantOf(dayAfter(until), '00:00', zone),
  }
}
