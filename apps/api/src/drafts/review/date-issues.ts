import { isDeepStrictEqual } from 'node:util'
import type { DraftDecision, OpenIssue } from '@u4ssc/client/drafts'
import type { Meeting, Session } from '@u4ssc/domain'
import { addDays, daysMoved, listUnmovedDeadlines } from '@u4ssc/domain/meetings'
import type { DraftRow } from '../../db/tables/index'
import { correctedReading } from '../draft-view'
import { correctionsWithout } from './corrections-without'
import { decisionOn, issueOf } from './issue-of'

/** A meeting as published, `null` if it is new, and as changed by a draft. */
export interface MeetingStates {
  readonly position: number
  readonly before: Meeting | null
  readonly after: Meeting
}

type MovedStates = MeetingStates & { readonly before: Meeting }

/** Returns the sessions that did not move with the days of the meeting. */
export function listSessionsLeft({ before, after }: Omit<MovedStates, 'position'>): Session[] {
  const from = datesOf(before)
  const to = datesOf(after)
  if (after.status === 'cancelled' || to.length === 0 || isDeepStrictEqual(from, to)) return []
  const moved = new Set(from.filter((date, index) => to[index] !== date))
  const placed = new Map(before.programme.map(({ id, date }) => [id, date]))
  return after.programme.filter(({ id, date }) => {
    const isWhereItWas = placed.get(id) === date
    return (isWhereItWas && moved.has(date)) || !isDayOf(after, date)
  })
}

/**
 * Returns the sessions on days on which the meeting does not sit. If the days of the meeting did
 * not change, sessions that are public on such a day are not listed.
 */
function listSessionsOutside({ before, after }: Omit<MeetingStates, 'position'>): Session[] {
  const days = datesOf(after)
  if (after.status === 'cancelled' || days.length === 0) return []
  const isMoved = before === null || !isDeepStrictEqual(datesOf(before), days)
  const placed = new Map(before?.programme.map(({ id, date }) => [id, date]))
  return after.programme.filter(
    ({ id, date }) => !isDayOf(after, date) && (isMoved || placed.get(id) !== date),
  )
}

/** Returns whether a sitting of the meeting begins or ends on a date. */
function isDayOf({ schedule }: Meeting, date: string): boolean {
  return schedule.days.some((day) => day.date === date || day.endDate === date)
}

/** Returns the issues about sessions that did not move with the meeting or are outside its days. */
export function programmeIssues(draft: DraftRow, states: MeetingStates): OpenIssue[] {
  const { before } = states
  const moves = before === null ? [] : moveIssue(draft, { ...states, before })
  const isAsked = moves.some(({ decision }) => decision === null)
  return isAsked ? moves : [...moves, ...outsideIssue(draft, states)]
}

function moveIssue(draft: DraftRow, states: MovedStates): OpenIssue[] {
  const { position, before, after } = states
  const key = `move-programme/${position}`
  const decision = decisionFor(draft, key, datesOf(after))
  const left = listSessionsLeft(states)
  if (left.length === 0 && decision === null) return []
  return [
    {
      ...issueOf(key, `/meetings/${position}/programme`, decision),
      kind: 'move-programme',
      answers: ['move', 'hide', 'one-by-one'],
      from: datesOf(before),
      to: datesOf(after),
      sessions: decision ? countSessionsLeft(draft, decision, states) : left.length,
    },
  ]
}

/** Returns how many sessions the question was about: without its answer, they would still be on the old days. */
function countSessionsLeft(draft: DraftRow, decision: DraftDecision, states: MovedStates): number {
  const corrections = correctionsWithout(draft.corrections, decision)
  const after = correctedReading({ ...draft, corrections }).meetings[states.position]
  return after ? listSessionsLeft({ before: states.before, after }).length : 0
}

function outsideIssue(draft: DraftRow, states: MeetingStates): OpenIssue[] {
  const { position, after } = states
  const key = `sessions-outside/${position}`
  const outside = listSessionsOutside(states)
  const decision = decisionFor(draft, key, [...datesOf(after), ...daysOf(outside)])
  if (outside.length === 0 && decision === null) return []
  return [
    {
      ...issueOf(key, `/meetings/${position}/programme`, decision),
      kind: 'sessions-outside',
      answers: ['move', 'keep'],
      from: daysOf(outside),
      to: datesOf(after),
      sessions: outside.map(({ id, title, date }) => ({ id, title, date })),
    },
  ]
}

/** Returns the days of sessions, each once, in order. */
function daysOf(sessions: readonly Session[]): string[] {
  return [...new Set(sessions.map(({ date }) => date))].toSorted()
}

/** Returns the issue whether unchanged deadlines move with the first day of the meeting. */
export function deadlineIssue(
  draft: DraftRow,
  states: MovedStates,
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
  const decision = decisionFor(draft, key, datesOf(after))
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
function decisionFor(draft: DraftRow, key: string, dates: readonly string[]): DraftDecision | null {
  const decision = decisionOn(draft, key)
  return decision && isDeepStrictEqual(decision.dates, dates) ? decision : null
}

export function datesOf({ schedule }: Pick<Meeting, 'schedule'>): string[] {
  return schedule.days.map(({ date }) => date)
}
