import type { RegistrationSettings } from '@u4ssc/client'
import { instantOf, wallTimeAt } from '@u4ssc/domain/timezones'
import type { SettingsForm, SettingsInput } from './schema'

/** What a meeting begins with that nobody can register for yet. */
export const NEW_SETTINGS: RegistrationSettings = {
  openTo: 'everyone',
  opensAt: null,
  closesAt: null,
  rule: 'automatic',
  places: { 'on-site': null, online: null },
  modes: ['online'],
  offerHours: 48,
  reminderHours: [],
  questions: [],
}

/** @param zone - of the wall times of the form */
export function toForm(settings: RegistrationSettings, zone: string): SettingsInput {
  const { openTo, rule, modes, offerHours, places } = settings
  return {
    openTo,
    opensAt: toWallTime(settings.opensAt, zone),
    closesAt: toWallTime(settings.closesAt, zone),
    rule,
    modes,
    offerHours,
    onSitePlaces: String(places['on-site'] ?? ''),
    onlinePlaces: String(places.online ?? ''),
  }
}

/** The settings as the form has them now; what the form does not show stays as it was. */
export function fromForm(
  form: SettingsForm,
  before: RegistrationSettings,
  zone: string,
): RegistrationSettings {
  const { openTo, rule, modes, offerHours } = form
  return {
    ...before,
    openTo,
    rule,
    modes,
    offerHours,
    opensAt: toInstant(form.opensAt, before.opensAt, zone),
    closesAt: toInstant(form.closesAt, before.closesAt, zone),
    places: { 'on-site': toPlaces(form.onSitePlaces), online: toPlaces(form.onlinePlaces) },
  }
}

function toWallTime(instant: string | null, zone: string): string {
  if (instant === null) return ''
  const { date, time } = wallTimeAt(instant, zone)
  return `${date}T${time}`
}

/** An instant that shows the same wall time as before is kept to its second. */
function toInstant(wallTime: string, before: string | null, zone: string): string | null {
  if (wallTime === toWallTime(before, zone)) return before
  const [date, time] = wallTime.split('T')
  return date && time ? instantOf(date, time, zone) : null
}

function toPlaces(text: string): number | null {
  return text === '' ? null : Number(text)
}
