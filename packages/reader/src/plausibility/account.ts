import type { Diagnostic } from '@u4ssc/domain'
import { DIAGNOSTICS } from '@u4ssc/domain/internal'
import type { DiagnosticCode } from '@u4ssc/domain'
import type { Letter } from '../document/index'
import { overlap } from '../events/index'
import type { Reading } from '@u4ssc/domain/circulars'
import { type Range, spanOf } from '../tokens/index'
import { LIKELY } from './limits'
import type { Hypothesis } from './hypothesis'
import { isClaimed } from './link-agreement'

/** Returns a warning for everything that looks like a meeting or its day and is not in the reading. */
export function accountFor(
  { draft, claims }: Hypothesis,
  { meetings: read }: Pick<Reading, 'meetings'>,
): Diagnostic[] {
  const { letter, roles, linked, deadlines } = draft
  const explained = read.map(({ schedule }) => ({
    days: schedule.days.flatMap(({ date, endDate }) => [date, endDate ?? date]),
  }))
  const due = new Set(deadlines.map(({ value }) => value.date))
  const days = roles.filter(
    ({ date, chances }) =>
      chances.meeting >= LIKELY &&
      date.days.length > 0 &&
      !explained.some((one) => one.days.length > 0 && overlap(one, date)) &&
      !date.days.some((day) => due.has(day)),
  )
  const meetings = linked.filter(
    (one) => one.dates.length > 0 && one.chance >= LIKELY && !isClaimed(one, claims),
  )
  const names = meetings.flatMap(({ mentions }) => mentions.slice(0, 1))
  return [
    ...names.map((name) => warning('meeting-not-read', letter, name)),
    ...firstOfEachDay(days.map(({ date }) => date)).map((date) =>
      warning('date-not-explained', letter, date),
    ),
  ]
}

function firstOfEachDay<Date extends Range & { readonly days: readonly string[] }>(
  dates: readonly Date[],
): Date[] {
  const seen = new Set<string>()
  return dates.filter(({ days }) => seen.size < seen.add(days.join()).size)
}

function warning(code: DiagnosticCode, letter: Letter, range: Range): Diagnostic {
  return {
    code,
    severity: DIAGNOSTICS[code],
    span: spanOf(letter.tokens, range),
    pointer: '/meetings',
    suggestion: null,
  }
}
