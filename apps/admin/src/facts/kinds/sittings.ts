import { ScheduleSchema } from '@u4ssc/domain'
import type { Sitting } from '@u4ssc/domain'
import { dayAfter } from '../../clock-format'
import { oneField } from './fact-kind'
import { linesOf } from './lists'
import { describeSitting, sittingTyped } from './sitting'

/**
 * Sittings, one per line: `2021-12-07 10:00–15:30`, `10:00–` or `–15:30` if one time is not stated,
 * or the date alone. An end past midnight is before the start: `22:00–01:30`.
 */
export const sittings = oneField(
  ScheduleSchema.shape.days.refine(
    (days) => ScheduleSchema.safeParse({ zone: null, days }).success,
  ),
  { input: 'lines', hint: 'field.hint-sittings' },
  {
    describe: (days) => days.map(describeSitting),
    toText: (days) => days.map(writeSitting).join('\n'),
    fromText: (typed) => linesOf(typed).map((line) => parseSitting(line) ?? line),
    problem: 'field.problem-sittings',
    empty: [],
  },
)

function writeSitting({ date, startTime, endTime, endDate }: Sitting): string {
  if (startTime === null && endTime === null) return date
  const end = endTime === '00:00' && endDate !== null ? '24:00' : (endTime ?? '')
  // Without a start, nothing shows that the end is past midnight.
  const mark = startTime === null && endDate !== null && end !== '24:00' ? '+1' : ''
  return `${date} ${startTime ?? ''}–${end}${mark}`
}

const LINE = /^(\S+?)(?:[\s,]+(\d\d:\d\d)?(?:\s*[–-]\s*|\s+|$)(?:(\d\d:\d\d)(\+1)?)?)?$/

function parseSitting(line: string): Sitting | null {
  const [, date, opens = null, end = null, mark] = LINE.exec(line) ?? []
  if (date === undefined) return null
  const sitting = sittingTyped(date, opens, end)
  return sitting && mark !== undefined ? { ...sitting, endDate: dayAfter(date) } : sitting
}
