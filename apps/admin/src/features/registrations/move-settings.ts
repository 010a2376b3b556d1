import type { PublicMeeting } from '@u4ssc/client/meetings'
import type { RegistrationSettings } from '@u4ssc/client/registrations'
import { instantOf } from '@u4ssc/domain/timezones'
import { movedInstant } from '../../clock-format'
import { modesOf } from './new-settings'

type Scheduled = Pick<PublicMeeting, 'schedule'>
type New = Pick<PublicMeeting, 'schedule' | 'mode'>

/**
 * Copies the registration settings of one meeting to another. Opening and closing keep their
 * distance from the first day. Modes that the other meeting does not have are left out.
 */
export function moveSettings(
  settings: RegistrationSettings,
  before: Scheduled,
  now: New,
): RegistrationSettings {
  const [from, to] = [beginningOf(before), beginningOf(now)]
  const move = (instant: string | null) =>
    instant === null || from === null || to === null ? null : movedInstant(instant, from, to)
  return {
    ...settings,
    modes: modesOf(now),
    opensAt: move(settings.opensAt),
    closesAt: move(settings.closesAt),
  }
}

function beginningOf({ schedule: { zone, days } }: Scheduled): string | null {
  const [first] = days
  return first ? instantOf(first.date, first.startTime ?? '00:00', zone ?? 'UTC') : null
}
