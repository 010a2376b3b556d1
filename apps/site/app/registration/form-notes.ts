import type { RegistrationForm } from '@u4ssc/client/registrations'
import { momentIn } from '../times/moment-in'
import type { I18n } from '../i18n/i18n'
import { noteOn } from './registration-view'

/** Attendance modes, by their message. */
export const MODES = {
  'on-site': 'meeting.mode-physical',
  online: 'meeting.mode-virtual',
} as const

/**
 * Returns the notes above the form: status, closing time and full modes.
 *
 * @param zone - for the times; UTC if there is none
 */
export function notesOn(i18n: I18n, form: RegistrationForm, zone: string | null): string[] {
  const { open, status, closesAt, modes, rule } = form
  if (!open) return [noteOn(i18n, status, zone) ?? i18n.t('register.not-open')]
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
