import type { ReviewedMeeting } from '@u4ssc/client/drafts'
import { wallTimeAt, zoneLabel } from '@u4ssc/domain/timezones'
import { describeDate, describeTime } from '@u4ssc/domain/words/languages'
import { wording } from '../../components/language/language'
import { say } from '../../components/language/say'
import { nameOfPointer } from '../../facts/describe-value'

export interface Dependent {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}

/** Returns everything that depends on the days of a meeting, with its old and new time. */
export function dependentsOf(meeting: ReviewedMeeting, zone: string | null): Dependent[] {
  const { joiningAt, reminders, registrationClosesAt, eligibility } = meeting.schedule
  const at = (instant: string | null) =>
    instant === null
      ? null
      : `${describeTime(wallTimeAt(instant, zone ?? 'UTC'), wording)} ${say('schedule.inZone', { zone: zoneLabel(zone ?? 'UTC') })}`
  const on = (date: string | null) => (date === null ? null : describeDate(date, wording))
  const deadlines = meeting.changes
    .filter(({ section }) => section === 'deadlines')
    .map(({ name, pointer, pointerBefore, before, after }) => ({
      name: name ?? nameOfPointer(pointer || pointerBefore),
      before: dateIn(before),
      after: dateIn(after),
    }))
  const all: Dependent[] = [
    ...deadlines.map((one) => ({ ...one, before: on(one.before), after: on(one.after) })),
    {
      name: say('fact/registration/closesOn'),
      before: at(registrationClosesAt.before),
      after: at(registrationClosesAt.after),
    },
    ...reminders.map((reminder) => ({
      name: say('publishing.reminder', { hours: reminder.hoursBefore }),
      before: at(reminder.at.before),
      after: at(reminder.at.after),
    })),
    { name: say('publishing.joining'), before: at(joiningAt.before), after: at(joiningAt.after) },
    {
      name: say('publishing.eligibility', { count: eligibility.registrations }),
      before: on(eligibility.date.before),
      after: on(eligibility.date.after),
    },
  ]
  return all.filter(({ before, after }) => before !== null || after !== null)
}

/** Counts the items that move. */
export function countMoves(dependents: readonly Dependent[]): number {
  return dependents.filter(({ before, after }) => before !== after).length
}

function dateIn(value: unknown): string | null {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value
  const has = typeof value === 'object' && value !== null && 'date' in value
  return has && typeof value.date === 'string' ? value.date : null
}
