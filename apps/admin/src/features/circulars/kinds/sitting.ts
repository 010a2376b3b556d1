import { SittingSchema, sittingOn } from '@u4ssc/domain'
import type { Sitting } from '@u4ssc/domain'
import { isDate, isWallTime } from '@u4ssc/domain/timezones'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { describeTimeRange } from '@u4ssc/domain/words/languages'
import { wording } from '../../../components/language/language'
import type { FactKind } from './fact-kind'

const PROBLEMS: Readonly<Record<string, AdminMessage>> = {
  date: 'field.problem-date',
  opens: 'field.problem-time',
  closes: 'field.problem-time',
}

/** One sitting: day, start and end. An end before the start is on the next day. */
export const sitting: FactKind = {
  fields: [
    { key: 'date', label: 'schedule.sittings-day', input: 'date' },
    { key: 'opens', label: 'schedule.sittings-start', input: 'time' },
    { key: 'closes', label: 'schedule.sittings-end', input: 'time' },
  ],
  describe: (value) => {
    const parsed = SittingSchema.safeParse(value)
    return parsed.success ? [describeSitting(parsed.data)] : []
  },
  toEntries: (value) => {
    const { date = '', opens = null, closes = null } = SittingSchema.safeParse(value).data ?? {}
    return { date, opens: opens ?? '', closes: closes ?? '' }
  },
  parse: (entries) => {
    const typed = (key: string) => (entries[key] ?? '').trim()
    const [date, opens, closes] = [typed('date'), typed('opens') || null, typed('closes') || null]
    const parsed = SittingSchema.safeParse(
      sittingTyped(date, opens, closes) ?? { date, opens, closes, endDate: null },
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
  opens: string | null,
  closes: string | null,
): Sitting | null {
  const isTime = (time: string | null) => time === null || isWallTime(time)
  const isWhole = isDate(date) && isTime(opens) && (isTime(closes) || closes === '24:00')
  return isWhole ? sittingOn(date, opens, closes) : null
}

export function describeSitting({ date, opens, closes, endDate }: Sitting): string {
  const at = (day: string, time: string | null) => (time === null ? null : { date: day, time })
  return describeTimeRange(
    { date, opens: at(date, opens), closes: at(endDate ?? date, closes) },
    wording,
  )
}
