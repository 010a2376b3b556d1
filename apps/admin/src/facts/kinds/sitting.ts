import { SittingSchema, parseSitting } from '@u4ssc/domain'
import type { Sitting } from '@u4ssc/domain'
import { isDate, isWallTime } from '@u4ssc/domain/timezones'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { describeTimeRange } from '@u4ssc/domain/words/languages'
import { wording } from '../../components/language/language'
import type { FactKind } from './fact-kind'

const PROBLEMS: Readonly<Record<string, AdminMessage>> = {
  date: 'field.problem-date',
  startTime: 'field.problem-time',
  endTime: 'field.problem-time',
}

/** One sitting: day, start and end. An end before the start is on the next day. */
export const sitting: FactKind = {
  fields: [
    { key: 'date', label: 'schedule.sittings-day', input: 'date' },
    { key: 'startTime', label: 'schedule.sittings-start', input: 'time' },
    { key: 'endTime', label: 'schedule.sittings-end', input: 'time' },
  ],
  describe: (value) => {
    const parsed = SittingSchema.safeParse(value)
    return parsed.success ? [describeSitting(parsed.data)] : []
  },
  toEntries: (value) => {
    const {
      date = '',
      startTime = null,
      endTime = null,
    } = SittingSchema.safeParse(value).data ?? {}
    return { date, startTime: startTime ?? '', endTime: endTime ?? '' }
  },
  parse: (entries) => {
    const typed = (key: string) => (entries[key] ?? '').trim()
    const [date, startTime, endTime] = [
      typed('date'),
      typed('startTime') || null,
      typed('endTime') || null,
    ]
    const parsed = SittingSchema.safeParse(
      sittingTyped(date, startTime, endTime) ?? { date, startTime, endTime, endDate: null },
    )
    if (parsed.success) return { ok: true, value: parsed.data }
    const [issue] = parsed.error.issues
    const field = String(issue?.path[0] ?? 'date')
    const problem = issue?.code === 'custom' ? 'schedule.sittings-order' : PROBLEMS[field]
    return { ok: false, field, problem: problem ?? 'field.problem-part' }
  },
}

/** Returns the typed sitting, or null if a part is not a date or time. */
export function sittingTyped(
  date: string,
  startTime: string | null,
  endTime: string | null,
): Sitting | null {
  const isTime = (time: string | null) => time === null || isWallTime(time)
  const isWhole = isDate(date) && isTime(startTime) && (isTime(endTime) || endTime === '24:00')
  return isWhole ? parseSitting(date, startTime, endTime) : null
}

export function describeSitting({ date, startTime, endTime, endDate }: Sitting): string {
  const at = (day: string, time: string | null) => (time === null ? null : { date: day, time })
  return describeTimeRange(
    { date, start: at(date, startTime), end: at(endDate ?? date, endTime) },
    wording,
  )
}
