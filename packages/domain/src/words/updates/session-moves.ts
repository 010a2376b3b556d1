import { isDate, isWallTime } from '../../assert-scalars'
import type { Change, Meeting } from '../../meetings/index'
import type { UpdateChange } from './update-words'

export function isSessionMove({ kind, what }: UpdateChange): boolean {
  return kind === 'moved' && what === 'session'
}

/** Whether the days of the meeting changed and each session keeps its times and the number of its day. */
export function programmeFollows(
  changes: readonly UpdateChange[],
  { programme }: Pick<Meeting, 'programme'>,
): boolean {
  const moves = changes.filter(isSessionMove).map((one) => movedTimes(one.before, one.after))
  const isWhole = moves.length === programme.length && moves.length > 1
  if (!isWhole || changes.every(({ what }) => what !== 'sitting')) return false
  const [oldDays, newDays] = (['old', 'now'] as const).map((state) =>
    [...new Set(moves.map((move) => move?.[state].date ?? ''))].sort(),
  )
  return moves.every(
    (move) =>
      move !== null &&
      move.old.startTime === move.now.startTime &&
      move.old.endTime === move.now.endTime &&
      oldDays?.indexOf(move.old.date) === newDays?.indexOf(move.now.date),
  )
}

export interface SessionTimes {
  readonly date: string
  readonly startTime: string
  readonly endTime: string
}

/** Returns the earlier and the new times of a session; `null` if one is not known. */
export function movedTimes(before: Change['before'], after: Change['after']) {
  const [old, now] = [timesOf(before), timesOf(after)]
  return old && now ? { old, now } : null
}

function timesOf(value: Change['before']): SessionTimes | null {
  if (!isRecord(value)) return null
  const { date, startTime, endTime } = value
  const isKnown = isDate(date) && isWallTime(startTime) && isWallTime(endTime)
  return isKnown ? { date, startTime, endTime } : null
}

export function isRecord(value: Change['before']): value is Record<string, Change['before']> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
