import type { Diagnostic } from '@u4ssc/domain'
import { DIAGNOSTICS } from '@u4ssc/domain/internal'
import type { DiagnosticCode } from '@u4ssc/domain'
import { type DateMention, daysBetween } from '../values/dates/index'
import type { Letter } from '../values/letter/index'
import { overlap } from '../meetings/events/index'
import type { Reading } from '@u4ssc/domain/circulars'
import { findTitles } from '../meetings/mentions/index'
import { allIn, type Range, spanOf } from '../text/tokens/index'
import { isAhead } from '../meetings/topics/index'
import type { Draft } from './draft'
import { LIKELY, LIKELY_NEARBY, NEARBY } from './limits'
import type { Hypothesis } from './hypothesis'
import { isClaimed } from './link-agreement'

/** Returns a warning for everything that looks like a meeting or its day and is not in the reading. */
export function accountFor(
  { draft, claims }: Hypothesis,
  reading: Pick<Reading, 'meetings' | 'diagnostics'>,
): Diagnostic[] {
  const { letter, linked } = draft
  const left = linked.filter(
    (one) => one.dates.length > 0 && one.chance >= LIKELY && !isClaimed(one, claims),
  )
  const names = left.flatMap(({ mentions }) => mentions.slice(0, 1))
  const isSilent = reading.meetings.length === 0 && !reading.diagnostics.some(isOfMissing)
  const missing = isSilent && names.length === 0 ? subjectAhead(draft) : names
  return [
    ...missing.map((name) => warning('meeting-not-read', letter, name)),
    ...firstOfEachDay(unexplainedDays(draft, reading)).map((date) =>
      warning('date-not-explained', letter, date),
    ),
  ]
}

/** Dates that look like days of a meeting, most of all those close to the days of one that was read. */
function unexplainedDays(
  { roles, deadlines }: Draft,
  { meetings }: Pick<Reading, 'meetings'>,
): DateMention[] {
  const explained = meetings.map(({ schedule }) => ({
    days: schedule.days.flatMap(({ date, endDate }) => [date, endDate ?? date]),
  }))
  const due = new Set(deadlines.map(({ value }) => value.date))
  const isNearby = ({ days: [day = ''] }: DateMention) =>
    explained.some(({ days: [first] }) => first && Math.abs(daysBetween(first, day)) <= NEARBY)
  return roles.flatMap(({ date, chances }) => {
    const isLikely = chances.meeting >= (isNearby(date) ? LIKELY_NEARBY : LIKELY)
    const isRead = explained.some((one) => one.days.length > 0 && overlap(one, date))
    const isOpen = date.days.length > 0 && !isRead && !date.days.some((day) => due.has(day))
    return isLikely && isOpen ? [date] : []
  })
}

/** The meeting that the subject names, if the letter has a day ahead that is no deadline. */
function subjectAhead({ letter, roles, facts: { issuedOn }, deadlines }: Draft): Range[] {
  const { subject } = letter
  if (!subject) return []
  const due = new Set(deadlines.map(({ value }) => value.date))
  const isDayAhead = roles.some(
    ({ date }) => isAhead(date, issuedOn) && !date.days.some((day) => due.has(day)),
  )
  return isDayAhead ? allIn(findTitles(letter), subject).slice(0, 1) : []
}

function isOfMissing({ code }: Diagnostic): boolean {
  return code === 'meeting-without-date'
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
