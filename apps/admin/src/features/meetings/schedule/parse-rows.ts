import { ScheduleSchema, SittingSchema } from '@u4ssc/domain'
import type { Sitting } from '@u4ssc/domain'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { sitting } from '../../../facts/kinds/sitting'
import type { SittingRow } from './sitting-rows'

type ParsedRows =
  | { readonly ok: true; readonly days: Sitting[] }
  | {
      readonly ok: false
      readonly index: number
      readonly field: string
      readonly problem: AdminMessage
    }

/** Returns the sittings, or the first error. */
export function parseRows(rows: readonly SittingRow[]): ParsedRows {
  const days: Sitting[] = []
  for (const [index, row] of rows.entries()) {
    const parsed = sitting.parse(row, null)
    if (!parsed.ok) return { ok: false, index, field: parsed.field, problem: parsed.problem }
    days.push(SittingSchema.parse(parsed.value))
    if (!ScheduleSchema.safeParse({ zone: null, days }).success)
      return { ok: false, index, field: 'date', problem: 'schedule.sittings-dayOrder' }
  }
  return { ok: true, days }
}
