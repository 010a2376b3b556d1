import type { PublicMeeting } from '@u4ssc/client/meetings'
import type { RegistrationSettings } from '@u4ssc/client/registrations'
import { instantOf } from '@u4ssc/domain/timezones'

type NewMeeting = Pick<PublicMeeting, 'mode' | 'schedule' | 'registration'>

const MODES: Readonly<Record<NonNullable<PublicMeeting['mode']>, RegistrationSettings['modes']>> = {
  virtual: ['online'],
  physical: ['on-site'],
  hybrid: ['on-site', 'online'],
}

/** Returns the ways to attend a meeting: all of them if the circular does not say. */
export function modesOf({ mode }: Pick<PublicMeeting, 'mode'>): RegistrationSettings['modes'] {
  return MODES[mode ?? 'hybrid']
}

/**
 * Returns the initial settings of a meeting: every mode of the meeting, and the registration dates
 * of its circular. Without a first day, registration stays closed until somebody opens it.
 */
export function newSettings(meeting: NewMeeting): RegistrationSettings {
  const { registration, schedule } = meeting
  const at = (date: string | null, time: string) =>
    date === null ? null : instantOf(date, time, schedule.zone ?? 'UTC')
  const opensAt = at(registration.opensOn, '00:00')
  return {
    openTo: opensAt === null ? 'nobody' : 'everyone',
    opensAt,
    closesAt: at(registration.closesOn, '23:59'),
    rule: 'automatic',
    places: { 'on-site': null, online: null },
    quotas: [],
    modes: modesOf(meeting),
    listedDays: 30,
    offerHours: 48,
    reminderHours: [],
    questions: [],
  }
}
