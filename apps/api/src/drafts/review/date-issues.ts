import { isDeepStrictEqual } from 'node:util'
import type { DraftDecision, OpenIssue } from '@u4ssc/client/drafts'
import type { Meeting, Session } from '@u4ssc/domain'
import { addDays, daysMoved, listUnmovedDeadlines } from '@u4ssc/domain/meetings'
import type { DraftRow } from '../../db/tables/index'
import { decisionOn, issueOf } from './issue-of'

/** A meeting as published and as changed by a draft. */
export interface MeetingStates {
  readonly position: number
  readonly before: Meeting
  readonly after: Meeting
}

/** Returns the sessions that did not move with the days of the meeting. */
export function listSessionsLeft({ before, after }: Omit<MeetingStates, 'position'>): Session[] {
  const from = datesOf(before)
  const to = datesOf(after)
  if (after.status === 'cancelled' || to.length === 0 || isDeepStrictEqual(from, to)) return []
  const moved = new Set(from.filter((date, index) => to[index] !== date))
  const placed = new Map(before.programme.map(({ id, date }) => [id, date]))
  return after.programme.filter(({ id, date }) => {
    const isWhereItWas = placed.get(id) === date
    return isWhereItWas ? moved.has(date) : !to.includes(date)
  })
}

/** Returns the issue whether the programme moves with the meeting. */
export function programmeIssue(draft: DraftRow, states: MeetingStates): OpenIssue[] {
  const { position, before, after } = states
  const key = `move-programme/${position}`
  const decision = decisionFor(draft, key, after)
  const left = listSessionsLeft(states)
  const days = datesOf(after)
  const isOff = left.some(({ date }) => !days.includes(date))
  const isSettled = left.length === 0 || (decision?.answer === 'one-by-one' && !isOff)
  if (isSettled && decision === null) return []
  return [
    {
      ...issueOf(key, `/meetings/${position}/programme`, isSettled ? decision : null),
      kind: 'move-programme',
      answers: ['move', 'hide', 'one-by-one'],
      from: datesOf(before),
      to: days,
      sessions: left.length || before.programme.length,
    },
  ]
}

/** Returns the issue whether unchanged deadlines move with the first day of the meeting. */
export function deadlineIssue(
  draft: DraftRow,
  states: MeetingStates,
  { now, closesOn }: { readonly now: string; readonly closesOn: string | null },
): OpenIssue[] {
  const { position, before, after } = states
  const [from] = datesOf(before)
  const [to] = datesOf(after)
  const days = daysMoved(before.schedule.days, after.schedule.days)
  if (from === undefined || to === undefined || days === 0 || after.status === 'cancelled')
    return []
  const deadlines = listUnmovedDeadlines(before, after, now.slice(0, 10))
  const form = closesOn === null ? [] : [formDeadline(closesOn, days)]
  const key = `move-deadlines/${position}`
  const decision = decisionFor(draft, key, after)
  const isSettled = decision !== null && (decision.answer === 'keep' || deadlines.length === 0)
  if (decision === null && deadlines.length === 0 && closesOn === null) return []
  return [
    {
      ...issueOf(key, `/meetings/${position}/deadlines`, isSettled ? decision : null),
      kind: 'move-deadlines',
      answers: ['move', 'keep'],
      from,
      to,
      deadlines: [...deadlines, ...form],
    },
  ]
}

function formDeadline(date: string, days: number) {
  return { pointer: null, what: null, before: date, after: addDays(date, days) }
}

/** A decision about days is valid only for the days it was made on. */
function decisionFor(draft: DraftRow, key: string, meeting: Meeting): DraftDecision | null {
  const decision = decisionOn(draft, key)
  return decision && isDeepStrictEqual(decision.dates, datesOf(meeting)) ? decision : null
}

export function datesOf({ schedule }: Pick<Meeting, 'schedule'>): string[] {
  return schedule.days.map(({ date }) => date)
}
