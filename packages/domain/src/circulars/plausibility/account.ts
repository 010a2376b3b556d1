import type { Diagnostic } from '../../diagnostics'
import { DIAGNOSTICS, type DiagnosticCode } from '../../diagnostic-codes'
import type { Letter } from '../document/index'
import { type Range, spanOf } from '../tokens/index'
import { COUNT_SURE, LIKELY } from './limits'
import { overlap } from './day-overlap'
import type { WeighedHypothesis } from './hypothesis'
import { isClaimed } from './link-features'

/**
 * Returns a warning for everything that looks like a meeting or its day and is not in the most likely
 * reading, and one where the likely readings differ in the number of meetings.
 */
export function accountFor(weighed: readonly WeighedHypothesis[]): Diagnostic[] {
  const [best] = weighed
  if (!best) return []
  const { letter, roles, linked, deadlines } = best.draft
  const claimed = best.claims.flatMap(({ dates }) => dates)
  const due = new Set(deadlines.map(({ value }) => value.date))
  const days = roles.filter(
    ({ date, chances }) =>
      chances.meeting >= LIKELY &&
      date.days.length > 0 &&
      !claimed.some((one) => overlap(one, date)) &&
      !date.days.some((day) => due.has(day)),
  )
  const meetings = linked.filter(
    (one) => one.dates.length > 0 && one.chance >= LIKELY && !isClaimed(one, best.claims),
  )
  const names = meetings.flatMap(({ mentions }) => mentions.slice(0, 1))
  return [
    ...(sureOfNumber(weighed) < COUNT_SURE ? [warning('number-of-meetings-uncertain')] : []),
    ...names.map((name) => warning('meeting-not-read', letter, name)),
    ...firstOfEachDay(days.map(({ date }) => date)).map((date) =>
      warning('date-not-explained', letter, date),
    ),
  ]
}

/** The share of belief in readings with as many meetings as the best one. */
function sureOfNumber(weighed: readonly WeighedHypothesis[]): number {
  const count = weighed[0]?.claims.length
  return weighed.reduce(
    (sum, { claims, probability }) => sum + (claims.length === count ? probability : 0),
    0,
  )
}

function firstOfEachDay<Date extends Range & { readonly days: readonly string[] }>(
  dates: readonly Date[],
): Date[] {
  const seen = new Set<string>()
  return dates.filter(({ days }) => seen.size < seen.add(days.join()).size)
}

function warning(code: DiagnosticCode, letter?: Letter, range?: Range): Diagnostic {
  return {
    code,
    severity: DIAGNOSTICS[code],
    span: letter && range ? spanOf(letter.tokens, range) : null,
    pointer: '/meetings',
    suggestion: null,
  }
}
