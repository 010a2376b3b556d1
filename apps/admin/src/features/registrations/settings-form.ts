import { ATTENDANCE_MODES } from '@u4ssc/client/registrations'
import type {
  AttendanceMode,
  Question,
  Quota,
  RegistrationSettings,
} from '@u4ssc/client/registrations'
import { CAPACITIES } from '@u4ssc/domain/eligibility'
import { instantOf, wallTimeAt } from '@u4ssc/domain/timezones'
import { readReminders } from '../../subjects/registrations/schema'
import type { SettingsForm, SettingsInput } from '../../subjects/registrations/schema'

/**
 * Fills the form from the settings.
 *
 * @param zone - of the wall-clock times in the form
 */
export function toForm(settings: RegistrationSettings, zone: string, now: string): SettingsInput {
  const { openTo, opensAt, rule, modes, offerHours, listedDays, places, quotas } = settings
  return {
    opening: toOpening(settings, now),
    openTo: openTo === 'nobody' ? 'everyone' : openTo,
    opensAt: toWallTime(opensAt, zone),
    closesAt: toWallTime(settings.closesAt, zone),
    rule,
    modes,
    offerHours,
    places: { 'on-site': String(places['on-site'] ?? ''), online: String(places.online ?? '') },
    shares: { 'on-site': toShares(quotas, 'on-site'), online: toShares(quotas, 'online') },
    listedDays,
    reminders: settings.reminderHours.join(', '),
    questions: settings.questions,
  }
}

/** Returns whether registration is closed, open, or opens at a time. */
export function toOpening(
  { openTo, opensAt }: Pick<RegistrationSettings, 'openTo' | 'opensAt'>,
  now: string,
): SettingsForm['opening'] {
  if (openTo === 'nobody') return 'closed'
  return isLater(opensAt, now) ? 'on' : 'now'
}

function isLater(instant: string | null, now: string): boolean {
  // Both are in UTC
  return instant !== null && instant > now
}

/** Reads the settings from the form. */
export function fromForm(
  form: SettingsForm,
  before: RegistrationSettings,
  zone: string,
  now: string,
): RegistrationSettings {
  const { opening, openTo, rule, modes, offerHours, listedDays } = form
  return {
    ...before,
    openTo: opening === 'closed' ? 'nobody' : openTo,
    rule,
    modes,
    offerHours,
    listedDays,
    reminderHours: readReminders(form.reminders),
    questions: form.questions,
    opensAt: opensAtOf(form, before, zone, now),
    closesAt: toInstant(form.closesAt, before.closesAt, zone),
    places: { 'on-site': toPlaces(form.places['on-site']), online: toPlaces(form.places.online) },
    quotas: quotasOf(form),
  }
}

/** Returns when registration opens. Registration that is already open keeps its time. */
function opensAtOf(
  { opening, opensAt }: SettingsForm,
  before: RegistrationSettings,
  zone: string,
  now: string,
): string | null {
  if (opening !== 'now') return toInstant(opensAt, before.opensAt, zone)
  const wasOpen = before.openTo !== 'nobody' && !isLater(before.opensAt, now)
  return wasOpen ? before.opensAt : now
}

type Shares = SettingsForm['shares'][AttendanceMode]

/** Returns the quota of each capacity in a mode; empty if it has none. */
function toShares(quotas: readonly Quota[], mode: AttendanceMode): Shares {
  const share = (capacity: Quota['capacity']) =>
    String(quotas.find((one) => one.mode === mode && one.capacity === capacity)?.places ?? '')
  return {
    'member-state': share('member-state'),
    'sector-member': share('sector-member'),
    associate: share('associate'),
    academia: share('academia'),
    individual: share('individual'),
    observer: share('observer'),
  }
}

/** Returns the quotas in the order of the form, which the API uses to report errors. */
export function quotasOf({ shares }: SettingsForm): Quota[] {
  return ATTENDANCE_MODES.flatMap((mode) =>
    CAPACITIES.flatMap((capacity) => {
      const places = shares[mode][capacity]
      return places === '' ? [] : [{ mode, capacity, places: Number(places) }]
    }),
  )
}

function toWallTime(instant: string | null, zone: string): string {
  if (instant === null) return ''
  const { date, time } = wallTimeAt(instant, zone)
  return `${date}T${time}`
}

/** Keeps the seconds of an instant whose wall-clock time was not changed. */
function toInstant(wallTime: string, before: string | null, zone: string): string | null {
  if (wallTime === toWallTime(before, zone)) return before
  const [date, time] = wallTime.split('T')
  return date && time ? instantOf(date, time, zone) : null
}

function toPlaces(text: string): number | null {
  return text === '' ? null : Number(text)
}

/** Returns the questions in the form, also unfinished ones. */
export function readQuestions(typed: SettingsInput['questions']): Question[] {
  return typed.map((question) => ({ ...question, shownIf: question.shownIf ?? null }))
}

/** Returns whether the number of places changes, so that people could be offered one. */
export function changesPlaces(before: RegistrationSettings, now: RegistrationSettings): boolean {
  const placesOf = ({ places, quotas, modes }: RegistrationSettings) =>
    JSON.stringify([places['on-site'], places.online, quotas, modes])
  return placesOf(before) !== placesOf(now)
}
