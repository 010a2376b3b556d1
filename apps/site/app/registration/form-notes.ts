import { describeRegistrationStatus } from '@u4ssc/domain/words/languages'
import type { RegistrationForm } from '@u4ssc/client/registrations'
import { momentIn } from '../times/moment-in'
import type { I18n } from '../i18n/i18n'
import { noteOn } from './registration-view'

/** Attendance modes, by their message. */
export const MODES = {
  'on-site': 'meeting.mode-physical',
  online: 'meeting.mode-virtual',
} as const

/** Returns why nobody can register for a meeting that is postponed, cancelled or over. */
export function noteOnOff(i18n: I18n, { kind }: RegistrationForm['status']): string | null {
  if (kind !== 'postponed' && kind !== 'cancelled' && kind !== 'over') return null
  return i18n.t(`register.${kind}`)
}

/**
 * Returns the notes above the form: status, closing time and full modes.
 *
 * @param form - `null` if the meeting takes no registrations here
 * @param zone - for the times; UTC if there is none
 */
export function notesOn(i18n: I18n, form: RegistrationForm | null, zone: string | null): string[] {
  if (form === null) return [i18n.t('register.none')]
  const { open, status, closesAt, modes, rule } = form
  if (!open) return [noteOn(i18n, status, zone) ?? describeRegistrationStatus(status, i18n.wording)]
  return [
    ...(closesAt === null ? [] : [i18n.t('register.closes', momentIn(i18n, closesAt, zone))]),
    i18n.t(`register.rule-${rule}`),
    ...modes.flatMap(({ mode: id, full, fullFor }) => {
      const mode = i18n.t(MODES[id])
      if (full) return [i18n.t('register.full', { mode })]
      return fullFor.map((one) =>
        i18n.t('register.full-for', {
          mode,
          capacity: i18n.t(`eligibility.capacity-${one}`),
        }),
      )
    }),
  ]
}
