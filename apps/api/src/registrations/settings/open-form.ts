import { meetingPhase, registrationStatus } from '@u4ssc/domain/meetings'
import type { RegistrationStatus } from '@u4ssc/domain/meetings'
import type { Meeting } from '@u4ssc/domain'
import type { RegistrationForm } from '@u4ssc/client/registrations'
import type { Database } from '../../db/index'
import { addHours } from '../../clock'
import { Problem } from '../../http/problems'
import { findMeetingItself } from '../../meetings/index'
import { findSettings, listPlaces } from '../store/settings-store'
import type { SettingsRow } from '../store/settings-store'
import { isTaken, listQuotas } from '../waiting-list/waiting-list-store'
import type { PlacesRow } from '../store/registration-store'
import type { QuotaRow } from '../../db/tables/index'

export interface Form {
  readonly slug: string
  readonly meeting: Meeting
  readonly settings: SettingsRow
  readonly places: readonly PlacesRow[]
  readonly quotas: readonly QuotaRow[]
}

/** @throws {Problem} if the meeting is not published or has no registration form */
export async function requireForm(db: Database, slug: string): Promise<Form> {
  const meeting = await findMeetingItself(db, slug)
  if (!meeting)
    throw new Problem(
      'meeting-not-found',
      `There is no published meeting "${slug}". Check the address.`,
    )
  const settings = await findSettings(db, slug)
  if (!settings)
    throw new Problem(
      'registration-closed',
      'This meeting has no registration form on this platform.',
    )
  const places = await listPlaces(db, slug)
  const quotas = await listQuotas(db, slug)
  return { slug, meeting, settings, places, quotas }
}

/** Returns the registration status of a meeting at an instant. */
function statusOf({ meeting, settings, places }: Form, now: string): RegistrationStatus {
  const modes = places.filter(({ open }) => open).map((one) => ({ full: isFull(one) }))
  return registrationStatus(meeting, { ...settings, modes }, now)
}

/** Returns whether registration is open, at least for the waiting list. */
export function isOpen(form: Form, now: string): boolean {
  const { kind } = statusOf(form, now)
  return kind === 'open' || kind === 'waiting-list'
}

/** Returns whether registration is over for everybody, invited or not. */
export function isOver({ meeting }: Pick<Form, 'meeting'>, now: string): boolean {
  const phase = meetingPhase(meeting, now)
  return phase === 'ended' || phase === 'cancelled' || phase === 'postponed'
}

/** Returns whether registration is open for those it is open to: everyone, or invited people. */
export function isWithinHours(form: Form, now: string): boolean {
  if (form.settings.openTo === 'nobody') return false
  return isOpen({ ...form, settings: { ...form.settings, openTo: 'everyone' } }, now)
}

function isFull({ capacity, taken }: PlacesRow): boolean {
  return capacity !== null && taken >= capacity
}

export function toForm(form: Form, now: string): RegistrationForm {
  const { slug, meeting, settings, places, quotas } = form
  const { openTo, opensAt, closesAt, rule, questions } = settings
  const modes = places
    .filter(({ open }) => open)
    .map((one) => ({
      mode: one.mode,
      full: isFull(one),
      fullFor: quotas
        .filter(({ mode }) => mode === one.mode)
        .filter(isTaken)
        .map(({ capacity }) => capacity),
    }))
  const { title } = meeting
  return {
    meeting: slug,
    title,
    open: isOpen(form, now),
    status: statusOf(form, now),
    openTo,
    opensAt,
    closesAt,
    modes,
    rule,
    questions,
  }
}

/** Returns whether the participant list is still public after the meeting. */
export function isListPublic({ meeting, settings }: Form, now: string): boolean {
  const last = meeting.schedule.days.at(-1)?.date
  return (
    last === undefined || addHours(`${last}T00:00:00.000Z`, 24 * (1 + settings.listedDays)) > now
  )
}

/**
 * Returns the day for which eligibility is decided: the first day of the meeting, otherwise today.
 */
export function decidedOn({ schedule }: Meeting, now: string): string {
  return schedule.days[0]?.date ?? now.slice(0, 10)
}
